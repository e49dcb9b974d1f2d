// SPDX-License-Identifier: MIT
#if FIXNET_HAS_ONNX
  #include "positions.hpp"

  #include "../models/layers/record.hpp"

namespace fixnet::io {
namespace {

/// A list of whole numbers that is an attribute, or the node's input k in later versions.
std::vector<double> list_of(const onnx::NodeProto& node, const char* name, int k,
                            const Constants& constants) {
  for (const auto& a : node.attribute()) {
    if (a.name() == name) return {a.ints().begin(), a.ints().end()};
  }
  const Constant* constant = k > 0 ? constants.input(node, k) : nullptr;
  return constant == nullptr ? std::vector<double>{} : constant->values;
}

}  // namespace

void Dimensions::begin(const std::vector<std::size_t>& sizes) {
  sizes_ = sizes;
  if (sizes.size() == 2) now_ = "NF";
  if (sizes.size() == 3) now_ = "NLF";
  first_ = now_;
}

bool Dimensions::begin_steps() {
  if (!decided_ && now_ == "NLF") now_ = first_ = "LNF";
  decided_ = true;
  return now_ == "LNF" && !signal_;
}
bool Dimensions::begin_signal() {
  if (!decided_ && now_ == "NLF") now_ = first_ = "NFL";
  signal_ = signal_ || !decided_;
  decided_ = true;
  return now_ == "NFL" && signal_;
}

std::size_t Dimensions::place(double axis) const {
  const auto rank = static_cast<double>(now_.size());
  const double from_front = axis < 0 ? axis + rank : axis;
  return from_front >= 0 && from_front < rank ? static_cast<std::size_t>(from_front) : now_.size();
}
std::size_t Dimensions::size_of(char dimension) const {
  const std::size_t at = first_.find(dimension);
  return at < sizes_.size() ? sizes_[at] : 0;
}

bool Dimensions::turn(const onnx::NodeProto& node, const Constants& constants) {
  const bool transpose = node.op_type() == "Transpose";
  if (!transpose && node.op_type() != "Squeeze") return false;
  const std::vector<double> axes =
      list_of(node, transpose ? "perm" : "axes", transpose ? 0 : 1, constants);
  std::string turned = transpose ? "" : now_;
  for (const double axis : axes) {
    const std::size_t at = place(axis);
    if (at == now_.size()) return false;
    if (transpose) turned += now_[at];
    if (!transpose && (axes.size() != 1 || now_[at] != '1')) return false;
    if (!transpose) turned.erase(at, 1);
  }
  if (axes.empty() || (transpose && turned.size() != now_.size())) return false;
  decided_ = true;
  now_ = turned;
  return true;
}

Dimensions::Cut Dimensions::cut(const onnx::NodeProto& node, const Constants& constants) {
  const bool gather = node.op_type() == "Gather";
  if ((!gather && node.op_type() != "Slice") || now_.size() < 3) return Cut::none;
  const Constant* from = constants.input(node, 1);
  const std::vector<double> axes = gather ? std::vector<double>{attribute(node, "axis", 0)}
                                          : list_of(node, "axes", 3, constants);
  if (from == nullptr || from->values.size() != 1 || axes.size() != 1) return Cut::wrong;
  const std::size_t at = place(axes[0]);
  if (at == now_.size()) return Cut::wrong;
  const double index = from->values[0], steps = static_cast<double>(size_of('L'));
  const bool last = index == -1 || (steps > 0 && index == steps - 1);
  const bool single = now_[at] == '1' && (index == -1 || index == 0);
  if (!single && (now_[at] != 'L' || !last)) return Cut::wrong;
  if (!gather) {  // to the end
    const Constant* end = constants.input(node, 2);
    const Constant* stride = constants.input(node, 4);
    const bool by_one =
        stride == nullptr ? node.input_size() < 5 : stride->values == std::vector<double>{1};
    const bool whole =
        end != nullptr && end->values.size() == 1 && steps > 0 && end->values[0] >= steps && by_one;
    if (!whole) return Cut::wrong;
  }
  decided_ = true;
  if (gather && from->shape.empty()) {
    now_.erase(at, 1);
  } else {
    now_[at] = '1';
  }
  return single ? Cut::nothing : Cut::last_step;
}

ImportedLayer Dimensions::input_layer() const {
  ImportedLayer layer;
  const std::size_t columns = size_of('F'), positions = size_of('L');
  if (columns == 0 || positions == 0) return layer;
  layer.record = find_record(signal_ ? "Signal" : "Sequence");
  layer.sizes = signal_ ? std::vector{columns, positions} : std::vector{positions, columns};
  return layer;
}

}  // namespace fixnet::io
#endif
