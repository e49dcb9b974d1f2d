// SPDX-License-Identifier: MIT
// What the compiler makes of the football network: its plan in words, its cost, and a picture of where its numbers lie.
// A row of the picture is 64 bytes, a register of AVX-512; what is grey is padding, which is zero and is computed along.
//   layout [PICTURE.svg]
#define FIXNET_LAYOUT_BYTES \
  64  // in memory as with AVX-512 on every processor, so that the picture is the same
#include <cstdio>
#include <fixnet/fixnet.hpp>
#include <fstream>
#include <sstream>
#include <string>

using namespace fixnet;
using Net = Sequential<Linear<2, 10>, ReLU, Linear<10, 1>, Sigmoid>;
using Training = Trainer<Net, BCELoss, Adam, 12>;

constexpr int per_row = 16, side = 34, left = 40, top = 78;
constexpr const char* colours[] = {"#3f87c9", "#d9822b", "#4a9a63", "#a06cc4"};

static void cell(std::ostream& svg, int place, const std::string& look, const std::string& says) {
  svg << "<rect x=\"" << left + place % per_row * side << "\" y=\"" << top + place / per_row * side
      << "\" width=\"" << side - 3 << "\" height=\"" << side - 3 << "\" rx=\"3\" " << look
      << "><title>" << says << "</title></rect>\n";
}

/// The name and the shape of a tensor of parameters, above the cells in its colour.
static void legend(std::ostream& svg, int n, const std::string& words) {
  svg << "<rect x=\"" << left + n * 142 << "\" y=\"46\" width=\"12\" height=\"12\" rx=\"2\" fill=\""
      << colours[n] << "\"/>\n<text x=\"" << left + n * 142 + 18
      << "\" y=\"56\" fill=\"currentColor\">" << words << "</text>\n";
}

static std::string picture() {
  Net model{manual_seed(42)};
  const int cells = static_cast<int>(cost<Net>.weight_bytes / sizeof(float));
  const auto* begin = reinterpret_cast<const float*>(&model);
  std::ostringstream svg;
  svg << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 "
      << top + (cells + per_row - 1) / per_row * side + 12
      << "\" font-family=\"sans-serif\" font-size=\"12\">\n<style>svg { color: #444 } @media "
         "(prefers-color-scheme: dark) { svg { color: #ccc } }</style>\n<text x=\"320\" y=\"24\" "
         "text-anchor=\"middle\" font-size=\"14\" fill=\"currentColor\">The football network in "
         "memory: "
      << Net::parameter_count << " numbers in " << sizeof(Net) << " bytes</text>\n";
  for (int i = 0; i < cells; ++i) {
    cell(svg, i, "fill=\"currentColor\" fill-opacity=\"0.12\"", "padding");
  }
  for (int row = 0; row * per_row < cells; ++row) {
    svg << "<text x=\"" << left - 8 << "\" y=\"" << top + row * side + 20
        << "\" text-anchor=\"end\" fill=\"currentColor\">" << row * 64 << "</text>\n";
  }
  int tensors = 0;
  for_each_tensor(model, [&](const auto& tensor) {
    const std::string name = std::to_string(tensor.layer) + "." + std::string(tensor.name);
    std::string shape = std::to_string(tensor.shape[0]);
    if (tensor.rank > 1) shape += " × " + std::to_string(tensor.shape[1]);
    legend(svg, tensors, name + ", " + shape);
    for (int i = 0; i < tensor.size(); ++i) {
      cell(svg, static_cast<int>(&tensor[i] - begin),
           "fill=\"" + std::string(colours[tensors]) + "\"",
           name + ", number " + std::to_string(i));
    }
    ++tensors;
  });
  return svg.str() + "</svg>\n";
}

int main(int count, char** arguments) {
  print_description<Training>();
  constexpr Cost answer = cost<Net>, step = cost<Training>;
  std::printf("\nan answer %ld flops, a step %ld; the network %zu bytes, its trainer %zu\n",
              answer.forward_flops, step.forward_flops + step.backward_flops + step.update_flops,
              answer.object_bytes, step.object_bytes);
  std::ofstream file(count > 1 ? arguments[1] : "football_layout.svg");
  file << picture() << std::flush;
  return file ? 0 : 1;
}
