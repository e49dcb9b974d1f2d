// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/io/imported.hpp>
#include <fixnet/io/model.hpp>

#include "catch_compat.hpp"
#include "io/support.hpp"

using namespace fixnet;
using Catch::Matchers::WithinAbs;

namespace {

using Net = Sequential<Linear<3, 6>, PReLUWith<6>, Linear<6, 5, false>,
                       HardtanhWith<std::ratio<-1, 4>, std::ratio<6>>, Linear<5, 2>, LogSoftmax>;

io::SafeTensors written(const std::vector<io::NamedTensor>& tensors, const io::Metadata& metadata) {
  const Folder folder;
  REQUIRE(io::write_safetensors(folder / "m", tensors, metadata));
  auto file = io::parse_safetensors(as_bytes(content(folder / "m")), "m");
  REQUIRE(file);
  return std::move(file).value();
}
io::NamedTensor tensor(const std::string& name, const io::Shape& shape) {
  std::size_t count = 1;
  for (const auto n : shape) count *= static_cast<std::size_t>(n);
  const std::vector<float> values(count, 0.5f);
  return io::named_tensor(name, shape, values.data(), count);
}
std::string complaint(const std::vector<io::NamedTensor>& tensors, const std::string& layers) {
  const auto model = io::import_safetensors(written(tensors, {}), layers);
  return model ? "" : model.error().text();
}

}  // namespace

TEST_CASE("imported: a saved network is imported with its architecture, and predicts the same") {
  const Net net{manual_seed(1)};
  std::vector<io::NamedTensor> tensors;
  io::gather<Net::Plan>("", net.storage(), tensors);
  const auto model = io::import_safetensors(written(tensors, io::model_metadata<Net>()));
  if (!model) FAIL(model.error().text());
  CHECK(model->architecture() == architecture<Net>());
  CHECK(model->in() == 3);
  CHECK(model->parameter_count() == Net::parameter_count);
  CHECK_FALSE(model->is_double);
  const auto y = net({0.3f, -1.2f, 2.0f});
  const auto expected =
      io::predict(*model, {static_cast<double>(0.3f), static_cast<double>(-1.2f), 2});
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK_THAT(static_cast<double>(y[static_cast<int>(i)]), WithinAbs(expected[i], 1e-6));
  }
}

TEST_CASE("imported: named layers do not contradict the metadata, but for approximations") {
  using Known = Sequential<Linear<3, 4>, Tanh, Linear<4, 1, false>>;
  const auto file =
      written({tensor("0.weight", {4, 3}), tensor("0.bias", {4}), tensor("2.weight", {1, 4})},
              io::model_metadata<Known>());
  CHECK(io::import_safetensors(file, "Linear Tanh Linear"));
  CHECK(io::import_safetensors(file, "Linear(3,4) ApproximateTanh Linear"));
  for (const char* other : {"Linear ReLU Linear", "Linear Linear", "Linear Tanh Linear Sigmoid",
                            "Linear ApproximateSigmoid Linear"}) {
    const auto model = io::import_safetensors(file, other);
    REQUIRE_FALSE(model);
    CHECK(model.error().text().find("its metadata tell other layers than are named: expected "
                                    "Linear(3,4) Tanh Linear(4,1,bias=false), found Linear(3,4)") !=
          std::string::npos);
  }
}

TEST_CASE("imported: without metadata the layers are named, tensors in the natural order") {
  const std::vector<io::NamedTensor> tensors{tensor("fc10.weight", {1, 4}),
                                             tensor("fc2.weight", {4, 3}), tensor("fc2.bias", {4})};
  const auto model =
      io::import_safetensors(written(tensors, {}), "Linear LeakyReLU(0.2) Linear Sigmoid");
  if (!model) FAIL(model.error().text());
  CHECK(model->architecture() == "Linear(3,4) LeakyReLU(0.2) Linear(4,1,bias=false) Sigmoid");
  CHECK(io::import_safetensors(written(tensors, {}), "Linear(3,4) Linear")->layers.size() == 2);
  CHECK(io::import_safetensors(written(tensors, {}), "Linear Softplus Linear")
            ->layers[1]
            .text()
            .text() == "Softplus(1,20)");
}

namespace {

// Square Linears, so that widths tell nothing; the weights of names[i] are all i.
std::vector<io::NamedTensor> squares(const std::vector<std::string>& names) {
  std::vector<io::NamedTensor> tensors;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::vector<float> values(4, static_cast<float>(i));
    tensors.push_back(io::named_tensor(names[i] + ".weight", {2, 2}, values.data(), 4));
  }
  return tensors;
}

}  // namespace

TEST_CASE("imported: tensors are given out in the order of their numbers, or not at all") {
  using Names = std::vector<std::string>;
  const auto order = [](const Names& names) -> std::string {
    const auto model =
        io::import_safetensors(written(squares(names), {}), "Linear ReLU Linear ReLU Linear");
    if (!model) return model.error().text();
    std::string found;
    for (const auto& layer : model->layers) {
      if (layer.has_parameters())
        found += std::to_string(static_cast<int>(layer.find("weight")->values[0]));
    }
    return found;
  };
  for (const Names& numbered :
       {Names{"fc1", "fc2", "fc3"}, Names{"0", "2", "4"}, Names{"2", "4", "10"},
        Names{"layers.0.linear", "layers.1.linear", "layers.2.linear"}, Names{"l8", "l9", "l010"},
        Names{"block0.fc1", "block1.fc0", "block1.fc1"}, Names{"0.0", "2", "10.1.0"},
        Names{"2.0", "2.1", "3"}, Names{"net.0", "net.2", "net.4"}}) {
    CHECK(order(numbered) == "012");
  }
  for (const Names& other :
       {Names{"encoder", "middle", "decoder"}, Names{"input", "hidden", "output"},
        Names{"lin1", "lin2", "head"}, Names{"fc1", "fc2", "action"}, Names{"fc1", "fc2", "out"},
        Names{"in_proj", "hidden1", "out_proj"}, Names{"first", "second", "third"},
        Names{"linear", "linear2", "linear3"}, Names{"l1", "l01", "l2"}, Names{"a0", "b1", "c2"},
        Names{"trunk.0", "trunk.2", "head.0"}, Names{"0", "2", "2.0"}, Names{"0.0", "2.", "3"},
        Names{"0", "01.0", "1"}, Names{"0.1", "2", "out"}, Names{"W", "fc1", "fc2"}}) {
    CAPTURE(other[0]);
    CHECK(order(other).starts_with(
        "m: the names of its tensors have no order: say which are whose: expected --layers "
        "\"Linear=NAME ReLU Linear=NAME ReLU Linear=NAME\", found "));
  }
  CHECK(order({"b", "c", "a"}).ends_with(", found a, b, c"));
}

TEST_CASE("imported: a list of layers may say whose tensors are which") {
  const auto file = written(squares({"net.decoder", "encoder", "head"}), {});
  const auto model =
      io::import_safetensors(file,
                             "Linear=encoder ReLU Linear(2,2,bias=false)=net.decoder "
                             "LeakyReLU(0.5) Linear=head");
  if (!model) FAIL(model.error().text());
  const std::size_t places[] = {0, 2, 4};
  const double weights[] = {1, 0, 2};
  const char* const names[] = {"encoder", "net.decoder", "head"};
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(model->layers[places[i]].find("weight")->values[0] == weights[i]);
    CHECK(model->layers[places[i]].from == names[i]);
  }
  const auto one = written(squares({"a", "b"}), {});
  const auto says = [&](const char* layers) {
    const auto read = io::import_safetensors(one, layers);
    return read ? "" : read.error().text();
  };
  CHECK(says("Linear=b Linear=a").empty());
  CHECK(says("Linear=a Linear=b ReLU Linear=a").empty());  // one layer at two places
  CHECK(says("Linear=a Linear") ==
        "m: a layer without the name of its tensors, beside named ones: expected Linear=NAME, "
        "found Linear");
  CHECK(says("Linear=a Linear=c") == "m: c: no tensors of this name: expected a, b");
  CHECK(says("Linear=a") == "m: b: superfluous: no layer is left for it");
  CHECK(says("Linear=a Linear=b ReLU=a") == "m: a: tensors for a layer that has none: found ReLU");
  for (const char* bad : {"Linear= Linear=b", "=a Linear=b", "Linear=a =b"}) {
    CHECK(says(bad).find("no list of layers") != std::string::npos);
  }
}

TEST_CASE("imported: where metadata tell the layers, tensors have the layers' places as names") {
  // By name, "hidden" would come before "input".
  using Two = Sequential<Linear<2, 2>, ReLU, Linear<2, 2>>;
  const auto named = [](const std::string& a, const std::string& b) {
    return io::import_safetensors(written({tensor(a + ".weight", {2, 2}), tensor(a + ".bias", {2}),
                                           tensor(b + ".weight", {2, 2}), tensor(b + ".bias", {2})},
                                          io::model_metadata<Two>()));
  };
  CHECK(named("0", "2").ok());
  CHECK(named("input", "hidden").error().text() ==
        "m: hidden: not the name of a layer's place: expected 0, found hidden");
  CHECK(named("0", "7").error().text() ==
        "m: 7: not the name of a layer's place: expected 2, found 7");
}

TEST_CASE("imported: the standardization of the features comes along, whole or not at all") {
  const std::vector<io::NamedTensor> one{tensor("0.weight", {1, 3})};
  const auto with = [&](std::vector<io::NamedTensor> more) {
    more.insert(more.end(), one.begin(), one.end());
    return io::import_safetensors(written(more, {}), "Linear");
  };
  const auto model =
      with({tensor("standardization.mean", {3}), tensor("standardization.std", {3})});
  if (!model) FAIL(model.error().text());
  CHECK(model->architecture() == "Linear(3,1,bias=false)");
  const auto header = io::header_of(*model, "mine", "m");
  REQUIRE(header);
  CHECK(header->find("fixnet::Standardization<float, Net::in> features{") != std::string::npos);
  CHECK(header->find("#include <fixnet/io/standardization.hpp>") != std::string::npos);
  CHECK(io::header_of(*with({}), "mine", "m")->find("tandardization") == std::string::npos);
  CHECK(with({tensor("standardization.mean", {3})})
            .error()
            .text()
            .starts_with("m: standardization.std: missing"));
  CHECK(with({tensor("standardization.std", {3})})
            .error()
            .text()
            .starts_with("m: standardization.mean: missing"));
  CHECK(with({tensor("standardization.mean", {2}), tensor("standardization.std", {3})})
            .error()
            .text() == "m: standardization.mean: wrong shape: expected [3], found [2]");
  CHECK(with({tensor("standardization.other", {3})}).error().place == "standardization.other");
  const float zero[3] = {1, 0, 1};
  CHECK(with({tensor("standardization.mean", {3}),
              io::named_tensor("standardization.std", {3}, zero, 3)})
            .error()
            .text() == "m: standardization.std: a deviation that is 0 or not finite");
}

TEST_CASE("imported: what does not fit is an error that says what") {
  const std::vector<io::NamedTensor> one{tensor("0.weight", {4, 3}), tensor("0.bias", {4})};
  CHECK(complaint(one, "").find("name the layers") != std::string::npos);
  CHECK(complaint(one, "Linear Linear") ==
        "m: no tensors left for a layer: expected Linear, found none");
  CHECK(complaint(one, "ReLU") == "m: 0: superfluous: no layer is left for it");
  CHECK(complaint(one, "Conv2d") == "m: fixnet has no such layer: found Conv2d");
  CHECK(complaint(one, "Linear(3,5)") ==
        "m: 0: another layer: expected Linear(3,5), found Linear(3,4)");
  CHECK(complaint(one, "PReLU") ==
        "m: 0.weight: wrong shape for PReLU: expected [n], found [4, 3]");
  CHECK(complaint(one, "Linear ELU(1,2)").find("too many settings") != std::string::npos);
  CHECK(complaint(one, "Linear ELU(x)").find("no number") != std::string::npos);
  CHECK(complaint({tensor("l0.weight", {4, 3}), tensor("l1.weight", {1, 5})}, "Linear Linear") ==
        "m: layer 1, Linear: widths do not meet: expected 4 columns, found 5");
  CHECK(complaint({tensor("a.running_max", {4})}, "Linear").find("not a parameter") !=
        std::string::npos);
  CHECK(complaint({tensor("a.bias", {4})}, "Linear") == "m: a.weight: missing");
  CHECK(complaint({tensor("a.weight", {0, 3})}, "Linear").find("of no parameters") !=
        std::string::npos);
  CHECK(complaint(one, "Linear Softplus(0,20)") ==
        "m: layer 1, Softplus(0,20): its beta cannot be 0");
  CHECK(complaint(one, "Linear Hardtanh(1,1)") ==
        "m: layer 1, Hardtanh(1,1): its min is not below its max");
  const float nan = std::numeric_limits<float>::quiet_NaN();
  CHECK(complaint({io::named_tensor("a.weight", {1, 1}, &nan, 1)}, "Linear").find("not finite") !=
        std::string::npos);
  CHECK_FALSE(io::import_safetensors(written(one, {{"fixnet.architecture", "Linear(3,4)"},
                                                   {"fixnet.architecture_hash", "0"}}))
                  .ok());
}

TEST_CASE("imported: what a compiler may not finish is checked when the program runs") {
  const std::vector<io::NamedTensor> wide{tensor("0.weight", {250, 1})};
  const auto asserts = [&](const std::string& layers) {
    const auto model = io::import_safetensors(written(wide, {}), "Linear " + layers);
    REQUIRE(model);
    const auto header = io::header_of(*model, "mine", "m");
    REQUIRE(header);
    CHECK((header->find("inline void load(Net& net)") != std::string::npos) !=
          (header->find("static_assert(self_check()") != std::string::npos));
    return header->find("static_assert(self_check()") != std::string::npos;
  };
  CHECK(asserts("GELU GELU GELU GELU"));
  CHECK_FALSE(asserts("GELU GELU GELU GELU GELU"));
}

TEST_CASE("imported: the header has the type, each number in full and a check") {
  const std::vector<io::NamedTensor> one{tensor("0.weight", {1, 3})};
  const auto model = io::import_safetensors(written(one, {}), "Linear LeakyReLU(0.2)");
  REQUIRE(model);
  const auto header = io::header_of(*model, "mine", "evil\n\\name");
  REQUIRE(header);
  for (const char* part :
       {"from evil__name: do not edit", "namespace mine {", "fixnet::Linear<1, 1",
        "fixnet::LeakyReLUWith<std::ratio<1, 5>>", "0x1p-1f", "static_assert(self_check()"}) {
    const bool expected = std::string(part) != "fixnet::Linear<1, 1";
    CHECK((header->find(part) != std::string::npos) == expected);
  }
  const float huge[] = {-3e38f, 3e38f, 0, -3e38f, 3e38f, 0};
  const auto overflowing = io::import_safetensors(
      written({io::named_tensor("0.weight", {2, 3}, huge, 6), tensor("1.weight", {2, 2})}, {}),
      "Linear Linear");
  REQUIRE(overflowing);
  CHECK(io::header_of(*overflowing, "mine", "big").error().text() ==
        "big: parameters so large that its outputs are not finite");
  for (const std::string name : {"",
                                 "1a",
                                 "a b",
                                 "a;",
                                 "class",
                                 "int",
                                 "co_await",
                                 "std",
                                 "fixnet",
                                 "_A",
                                 "a__b",
                                 "posix",
                                 "NULL",
                                 "EOF",
                                 "I",
                                 "INT_MAX",
                                 "M_PIf",
                                 "PRId64",
                                 "SYS_read",
                                 "errno",
                                 "stdin",
                                 "time",
                                 "sinf",
                                 "expl",
                                 "index",
                                 "size_t",
                                 "my_t",
                                 "pthread_x",
                                 "sched_priority",
                                 "unix",
                                 "linux",
                                 "X1",
                                 "MODEL",
                                 "math_errhandling"}) {
    CAPTURE(name);
    CHECK_FALSE(io::header_of(*model, name, "").ok());
  }
  for (const std::string name : {"model", "Model", "my_model2", "aNULL", "exp_", "memory", "tool",
                                 "expx", "ime", "string", "total", "self", "M2a"}) {
    CAPTURE(name);
    CHECK(io::header_of(*model, name, "").ok());
  }
}

TEST_CASE(
    "imported: the header's comment keeps the letters of its origin, and nothing that ends it") {
  const auto model = io::import_safetensors(written({tensor("0.weight", {1, 3})}, {}), "Linear");
  REQUIRE(model);
  const auto comment = [&](const std::string& origin) {
    const auto header = io::header_of(*model, "mine", origin);
    REQUIRE(header);
    const std::size_t begin = header->find("from ") + 5;
    return header->substr(begin, header->find(": do not edit") - begin);
  };
  CHECK(comment("größer 重み (1).onnx") == "größer 重み (1).onnx");
  CHECK(comment("a\n\\b\x7f\xff\u2028c\u202Ed?\?/") == "a__b___c_d__/");
}

TEST_CASE("imported: approximate layers are named in --layers, and checked less strictly") {
  const auto model =
      io::import_safetensors(written({tensor("0.weight", {4, 3}), tensor("2.weight", {1, 4})}, {}),
                             "Linear ApproximateTanh Linear");
  if (!model) FAIL(model.error().text());
  CHECK(model->architecture() == "Linear(3,4,bias=false) ApproximateTanh Linear(4,1,bias=false)");
  CHECK_THAT(io::predict(*model, {1, 2, -1})[0], WithinAbs(2 * std::tanh(1.0), 1e-12));
  const auto header = io::header_of(*model, "near", "m");
  if (!header) FAIL(header.error().text());
  CHECK(header->find("#include <fixnet/layers/approximate_tanh.hpp>") != std::string::npos);
  CHECK(header->find("fixnet::ApproximateTanh,") != std::string::npos);
  CHECK(header->find("bound = 1e-3 *") != std::string::npos);
}

TEST_CASE("imported: a file of doubles becomes a header of doubles, checked to 1e-12") {
  const double third[] = {1.0 / 3};
  const auto model = io::import_safetensors(
      written({io::named_tensor("0.weight", {1, 1}, third, 1)}, {}), "Linear");
  REQUIRE(model);
  CHECK(model->is_double);
  const auto header = io::header_of(*model, "m", "m");
  REQUIRE(header);
  CHECK(header->find("fixnet::Network<double, ") != std::string::npos);
  CHECK(header->find("0x1.5555555555555p-2}}") != std::string::npos);
  CHECK(header->find("bound = 1e-12 *") != std::string::npos);
}

namespace {

// What the header's self-check allows.
double bound_of(const io::ImportedModel& model) {
  const auto header = io::header_of(model, "m", "m");
  if (!header) FAIL(header.error().text());
  return std::stod(header->substr(header->find("bound = ") + 8));
}

// A network of large weights whose output is brought near 0 by its last bias.
template <class T>
void check_cancelling(std::uint64_t seed) {
  Network<T, Linear<4, 32>, ReLU, Linear<32, 1>> net{manual_seed(seed)};
  auto parameters = net.parameters();
  for (int i = 0; i < net.parameter_count; ++i) parameters[i] *= 100;
  Tensor<T, 4> x{{T(-0.75), T(0.5), T(0), T(-0.5)}};  // as the header asks
  net.set_parameters(parameters);
  parameters[net.parameter_count - 1] -= net(x)[0];
  net.set_parameters(parameters);
  const Folder folder;
  REQUIRE(io::save(folder / "m", net));
  const auto model = io::import_safetensors(*io::read_safetensors(folder / "m"));
  REQUIRE(model);
  const double y = io::predict(*model, {-0.75, 0.5, 0, -0.5})[0];
  const double off = std::fabs(static_cast<double>(net(x)[0]) - y), bound = bound_of(*model);
  CHECK(std::fabs(y) < 1);
  CHECK(off <= bound);
  CHECK(bound <= (sizeof(T) == 4 ? 0.1 : 1e-9));
}

}  // namespace

TEST_CASE("imported: a list of layers too long for compilers is refused, before they are") {
  const auto header_with = [](std::size_t count) {
    std::string layers = "Linear";
    for (std::size_t i = 1; i < count; ++i) layers += " ReLU";
    const auto model = io::import_safetensors(written({tensor("0.weight", {1, 1})}, {}), layers);
    REQUIRE(model);
    const auto header = io::header_of(*model, "m", "m");
    return header ? *header : header.error().text();
  };
  CHECK(header_with(100).find("static_assert(self_check()") != std::string::npos);
  CHECK(header_with(101).find("inline void load(Net& net)") != std::string::npos);
  CHECK(header_with(250).find("inline void load(Net& net)") != std::string::npos);
  CHECK(header_with(251) ==
        "m: more layers than compilers take in one network: expected at most 250, found 251");
  CHECK(header_with(3002).ends_with("found 3002"));
}

TEST_CASE("imported: a header's self-check allows for sums that cancel, and for no more") {
  for (std::uint64_t seed = 1; seed < 50; ++seed) {
    check_cancelling<float>(seed);
    check_cancelling<double>(seed);
  }
  for (const std::string last : {"Tanh", "Softmax", "LogSoftmax", "GELU", "ELU(3)"}) {
    const auto model = io::import_safetensors(
        written({tensor("0.weight", {4, 3}), tensor("2.weight", {2, 4})}, {}),
        "Linear " + last + " Linear " + last);
    REQUIRE(model);
    CHECK(bound_of(*model) == 1e-5);
  }
}

TEST_CASE("imported: what is no number as a float is not made a header of floats") {
  const double tiny[] = {1e-50}, one[] = {1}, large[] = {1e300};
  const auto complaint_of = [&](const double* mean, const double* std, const double* slope) {
    const auto model = io::import_safetensors(
        written({tensor("0.weight", {1, 1}), io::named_tensor("standardization.mean", {1}, mean, 1),
                 io::named_tensor("standardization.std", {1}, std, 1)},
                {}),
        "Linear");
    REQUIRE(model);
    io::ImportedModel more = *model;
    const auto prelu = io::imported_layer({"PReLU", {}}, "m");
    REQUIRE(prelu);
    more.layers.push_back(*prelu);
    more.layers.back().tensors.push_back({"weight", {1}, {*slope}});
    const auto header = io::header_of(more, "m", "m");
    return header ? "" : header.error().text();
  };
  CHECK(complaint_of(one, one, one).empty());
  CHECK(complaint_of(one, tiny, one) ==
        "m: standardization.std: a deviation that is 0 or not finite as a float");
  CHECK(complaint_of(one, large, one) ==
        "m: standardization.std: a deviation that is 0 or not finite as a float");
  CHECK(complaint_of(large, one, one) ==
        "m: standardization.mean: a number that is not finite as a float");
  CHECK(complaint_of(one, one, large) == "m: layer 1: a parameter too large for a float");
}

TEST_CASE("imported: a PReLU has a width and no bias, and no parameter is infinite") {
  const float inf[] = {std::numeric_limits<float>::infinity()};
  CHECK(complaint({tensor("0.weight", {1, 2}), io::named_tensor("0.bias", {1}, inf, 1)},
                  "Linear") == "m: layer 0: a parameter that is not finite");
  CHECK(complaint({tensor("0.weight", {4, 3}), tensor("1.weight", {3})}, "Linear PReLU") ==
        "m: layer 1, PReLU: widths do not meet: expected 4 columns, found 3");
  CHECK(complaint({tensor("0.weight", {4}), tensor("0.bias", {4})}, "PReLU") ==
        "m: 0.bias: superfluous: a PReLU has no bias");
  const auto first = io::import_safetensors(written({tensor("0.weight", {4})}, {}), "PReLU Tanh");
  REQUIRE(first);
  CHECK(first->in() == 4);
  CHECK(complaint({tensor("0.weight", {1})}, "PReLU") ==
        "m: no layer tells the number of inputs: expected a Linear");
  const std::vector<io::NamedTensor> zeros{
      tensor("l09.weight", {4, 3}), tensor("l10.weight", {2, 4}), tensor("l008.weight", {3, 5})};
  CHECK(complaint(zeros, "Linear Linear Linear").empty());
}

TEST_CASE("imported: a standardization that is not finite is none") {
  for (const float bad : {std::numeric_limits<float>::infinity(), std::nanf("")}) {
    CHECK(complaint(
              {tensor("0.weight", {1, 1}), io::named_tensor("standardization.mean", {1}, &bad, 1),
               tensor("standardization.std", {1})},
              "Linear") == "m: standardization.mean: a number that is not finite");
  }
}

TEST_CASE("imported: Softplus is linear above its threshold") {
  const auto model =
      io::import_safetensors(written({tensor("0.weight", {1, 1})}, {}), "Linear Softplus(1,0.25)");
  REQUIRE(model);
  CHECK(io::predict(*model, {1})[0] == 0.5);
  CHECK_THAT(io::predict(*model, {0.5})[0], WithinAbs(std::log1p(std::exp(0.25)), 1e-15));
}

namespace {

using Normed = Sequential<Linear<3, 4>, LayerNormWith<4, std::ratio<1, 8>>, Tanh, Linear<4, 5>,
                          BatchNorm1dWith<5, std::ratio<1, 4>, std::ratio<1, 3>>>;

/// All tensors of a Normed in which no number is that of a new network.
std::vector<io::NamedTensor> normed_tensors(Normed& net) {
  net = Normed{manual_seed(3)};
  net.set_parameter<1, "weight">({{0.5f, 2, -1, 3}});
  net.set_parameter<1, "bias">({{0.25f, -2, 1, 0}});
  net.set_parameter<4, "weight">({{1, 2, 3, 4, 5}});
  net.set_parameter<4, "bias">({{-1, 0, 1, 2, 3}});
  net.set_parameter<4, "running_mean">({{0.5f, 1, -1, 0, 2}});
  net.set_parameter<4, "running_var">({{0.75f, 2, 0, 1, 3}});
  net.set_parameter<4, "num_batches_tracked">({{77}});
  std::vector<io::NamedTensor> tensors;
  io::gather<Normed::Plan>("", net.storage(), tensors);
  return tensors;
}

}  // namespace

TEST_CASE("imported: LayerNorm and BatchNorm1d come with settings, moments and their count") {
  Normed net;
  const auto tensors = normed_tensors(net);
  for (const char* layers :
       {"", "Linear LayerNorm(eps=0.125) Tanh Linear BatchNorm1d(momentum=1/3,eps=0.25)",
        "Linear LayerNorm(4,0.125) Tanh Linear(4,5) BatchNorm1d(5,0.25,1/3)"}) {
    CAPTURE(layers);
    const auto model = io::import_safetensors(
        written(tensors, *layers == 0 ? io::model_metadata<Normed>() : io::Metadata{}), layers);
    if (!model) FAIL(model.error().text());
    CHECK(model->architecture() == architecture<Normed>());
    CHECK(model->parameter_count() == Normed::parameter_count);
    CHECK(model->layers[4].find("num_batches_tracked")->values[0] == 77);
    const auto y = net({0.5f, -1.25f, 2});
    const auto expected = io::predict(*model, {0.5, -1.25, 2});
    for (std::size_t i = 0; i < 5; ++i) {
      CHECK_THAT(static_cast<double>(y[static_cast<int>(i)]), WithinAbs(expected[i], 2e-5));
    }
    const auto header = io::header_of(*model, "mine", "m");
    REQUIRE(header);
    CHECK(header->find("77.0f") == header->rfind("77.0f"));  // a buffer is no parameter
    CHECK(header->find("fixnet::LayerNormWith<4, std::ratio<1, 8>>") != std::string::npos);
    CHECK(header->find("fixnet::BatchNorm1dWith<5, std::ratio<1, 4>, std::ratio<1, 3>>") !=
          std::string::npos);
    CHECK(header->find("filled.set_parameter<4, \"num_batches_tracked\">({{\n      77.0f}});") !=
          std::string::npos);
  }
}

TEST_CASE("imported: normalisations that do not fit are errors that say what") {
  Normed net;
  const auto tensors = normed_tensors(net);
  const std::string layers = "Linear LayerNorm Tanh Linear BatchNorm1d";
  REQUIRE(complaint(tensors, layers).empty());
  const auto with = [&](io::NamedTensor other) {
    auto all = tensors;
    for (auto& one : all) {
      if (one.name == other.name) one = other;
    }
    return complaint(all, layers);
  };
  const auto without = [&](const std::string& name) {
    auto all = tensors;
    std::erase_if(all, [&](const auto& one) { return one.name == name; });
    return complaint(all, layers);
  };
  CHECK(with(tensor("4.running_mean", {4})) ==
        "m: 4.running_mean: wrong shape: expected [5], found [4]");
  CHECK(with(tensor("1.bias", {5})) == "m: 1.bias: wrong shape: expected [4], found [5]");
  CHECK(with(tensor("1.weight", {2, 2})) ==
        "m: 1.weight: wrong shape for LayerNorm: expected [n], found [2, 2]");
  CHECK(with(tensor("4.num_batches_tracked", {})) ==
        "m: 4.num_batches_tracked: wrong type: expected I64, found F32");
  const std::int64_t counts[] = {-1, 2, 1, 1, 1};
  CHECK(with(io::named_tensor("4.num_batches_tracked", {}, counts, 1)) ==
        "m: 4.num_batches_tracked: a count below 0");
  CHECK(with(io::named_tensor("4.num_batches_tracked", {2}, counts, 2)) ==
        "m: 4.num_batches_tracked: wrong shape for BatchNorm1d: expected [], found [2]");
  CHECK(with(io::named_tensor("4.running_var", {5}, counts, 5)) ==
        "m: 4.running_var: wrong type: expected F32, F64, F16 or BF16, found I64");
  const float negative[] = {1, 1, -0.5f, 1, 1};
  CHECK(with(io::named_tensor("4.running_var", {5}, negative, 5))
            .ends_with("its running_var is below 0, or 0 without an eps"));
  const float nan[] = {1, 1, std::numeric_limits<float>::quiet_NaN(), 1};
  CHECK(with(io::named_tensor("1.weight", {4}, nan, 4)) ==
        "m: layer 1: a parameter that is not finite");
  CHECK(without("4.running_var") == "m: 4.running_var: missing");
  CHECK(without("4.num_batches_tracked") == "m: 4.num_batches_tracked: missing");
  CHECK(complaint(tensors, "Linear LayerNorm Tanh Linear LayerNorm")
            .starts_with("m: 4.num_batches_tracked: superfluous: a LayerNorm has no"));
  CHECK(complaint(tensors, "Linear LayerNorm(5) Tanh Linear BatchNorm1d") ==
        "m: 1: another layer: expected LayerNorm(5), found LayerNorm(4,eps=0.00001)");
  CHECK(complaint(tensors, "Linear LayerNorm(4,bias=false) Tanh Linear BatchNorm1d") ==
        "m: LayerNorm(4,bias=false): a setting that it has not: expected eps, found bias=false");
  CHECK(complaint(tensors, "Linear LayerNorm(eps=-1) Tanh Linear BatchNorm1d") ==
        "m: layer 1, LayerNorm(4,eps=-1): its eps cannot be below 0");
  CHECK(complaint(tensors, "Linear LayerNorm Tanh Linear BatchNorm1d(momentum=None)")
            .find("a setting that is no number") != std::string::npos);
}

TEST_CASE(
    "imported: an imported BatchNorm1d goes on from its count, up to the largest of a float") {
  const std::int64_t count = std::int64_t{1} << 62;
  const std::vector<io::NamedTensor> tensors{
      tensor("0.weight", {2}), tensor("0.bias", {2}), tensor("0.running_mean", {2}),
      tensor("0.running_var", {2}), io::named_tensor("0.num_batches_tracked", {}, &count, 1)};
  const auto model = io::import_safetensors(written(tensors, {}), "BatchNorm1d");
  REQUIRE(model);
  CHECK(model->in() == 2);
  const auto header = io::header_of(*model, "mine", "m");
  REQUIRE(header);
  CHECK(header->find("\"num_batches_tracked\">({{\n      0x1p+62f}});") != std::string::npos);
  const std::int64_t none = 0;
  auto untrained = tensors;
  untrained[4] = io::named_tensor("0.num_batches_tracked", {}, &none, 1);
  CHECK(complaint(untrained, "BatchNorm1d").empty());
}

TEST_CASE(
    "imported: a Sequential within is its layers, which its numbers or its name give tensors") {
  using Nested = Sequential<Sequential<Linear<3, 4>>, ReLU,
                            Sequential<Linear<4, 4>, Sequential<Tanh, LayerNorm<4>>>, Linear<4, 2>>;
  const Nested net{manual_seed(1)};
  std::vector<io::NamedTensor> tensors;
  io::gather<Nested::Plan>("", net.storage(), tensors);
  const std::string flat = "Linear(3,4) ReLU Linear(4,4) Tanh LayerNorm(4,eps=0.00001) Linear(4,2)";
  const auto told = io::import_safetensors(written(tensors, io::model_metadata<Nested>()));
  if (!told) FAIL(told.error().text());
  CHECK(told->architecture() == flat);
  CHECK(told->layers[4].from == "2.1.1");
  for (const char* layers : {"Linear ReLU Linear Tanh LayerNorm Linear",
                             "Sequential(Linear) ReLU Sequential(Linear(4,4),Sequential(Tanh,"
                             "LayerNorm(4,eps=0.00001))) Linear",
                             "Sequential(Linear)=0 ReLU Sequential(Linear,Tanh)=2 "
                             "LayerNorm=2.1.1 Linear=3"}) {
    CAPTURE(layers);
    const auto model = io::import_safetensors(written(tensors, {}), layers);
    if (!model) FAIL(model.error().text());
    CHECK(model->architecture() == flat);
    for (std::size_t i = 0; i < 6; ++i) {
      REQUIRE(model->layers[i].tensors.size() == told->layers[i].tensors.size());
      for (std::size_t k = 0; k < told->layers[i].tensors.size(); ++k) {
        CHECK(model->layers[i].tensors[k].values == told->layers[i].tensors[k].values);
      }
    }
  }
  const auto y = net({0.5f, -1.25f, 2});
  const auto expected = io::predict(*told, {0.5, -1.25, 2});
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK_THAT(static_cast<double>(y[static_cast<int>(i)]), WithinAbs(expected[i], 1e-5));
  }
  std::string deep = "Linear";
  for (int i = 0; i < 17; ++i) deep = "Sequential(" + deep + ")";
  CHECK(complaint(tensors, deep) == "m: a Sequential within too many others: expected at most 16");
  CHECK(complaint(tensors, "Sequential") == "m: a Sequential without layers");
  CHECK_FALSE(complaint(tensors, "Sequential(Linear,)").empty());
  CHECK_FALSE(complaint(tensors, "Sequential(Linear Linear)").empty());
}

namespace {

/// y of RMSNorm in plain loops.
std::vector<double> rms_norm(std::vector<double> x, double eps, double weight) {
  double squares = 0;
  for (const double v : x) squares += v * v / static_cast<double>(x.size());
  for (double& v : x) v *= weight / std::sqrt(squares + eps);
  return x;
}

}  // namespace

TEST_CASE("imported: RMSNorm's eps is the number type's where the list says none") {
  const std::vector<double> x{1e-4, -2e-4, 3e-4}, doubles{0.5, 0.5, 0.5};
  const std::vector<io::NamedTensor> single{tensor("0.weight", {3})};
  const std::vector<io::NamedTensor> wide{io::named_tensor("0.weight", {3}, doubles.data(), 3)};
  const auto check = [&](const auto& tensors, const char* layers, double eps, const char* type) {
    CAPTURE(layers);
    const auto model = io::import_safetensors(written(tensors, {}), layers);
    if (!model) FAIL(model.error().text());
    const auto expected = rms_norm(x, eps, 0.5);
    const auto y = io::predict(*model, x);
    for (std::size_t i = 0; i < 3; ++i) CHECK_THAT(y[i], WithinAbs(expected[i], 1e-12));
    const auto header = io::header_of(*model, "mine", "m");
    REQUIRE(header);
    CHECK(header->find(std::string("fixnet::") + type + ">") != std::string::npos);
  };
  check(single, "RMSNorm", 0x1p-23, "RMSNorm<3>");
  check(wide, "RMSNorm(3)", 0x1p-52, "RMSNorm<3>");
  check(single, "RMSNorm(eps=0.25)", 0.25, "RMSNormWith<3, std::ratio<1, 4>>");
  CHECK(complaint(single, "RMSNorm(eps=-1)") ==
        "m: layer 0, RMSNorm(3,eps=-1): its eps cannot be below 0");
  CHECK(complaint(single, "RMSNorm(3,1,2)").find("too many settings") != std::string::npos);
}

TEST_CASE("imported: a network with RMSNorm and Dropout is its file's, evaluated") {
  using Net2 = Sequential<Linear<3, 4>, RMSNormWith<4, std::ratio<1, 8>>, Dropout<std::ratio<1, 3>>,
                          Linear<4, 4>, AlphaDropout<>, RMSNorm<4>>;
  Net2 net{manual_seed(5)};
  net.set_parameter<1, "weight">({{0.5f, 2, -1, 3}});
  std::vector<io::NamedTensor> tensors;
  io::gather<Net2::Plan>("", net.storage(), tensors);
  const auto model = io::import_safetensors(written(tensors, io::model_metadata<Net2>()));
  if (!model) FAIL(model.error().text());
  CHECK(model->architecture() == architecture<Net2>());
  const auto y = net({0.5f, -1.25f, 2});
  const auto expected = io::predict(*model, {0.5, -1.25, 2});
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK_THAT(static_cast<double>(y[static_cast<int>(i)]), WithinAbs(expected[i], 1e-5));
  }
  const auto header = io::header_of(*model, "mine", "m");
  REQUIRE(header);
  for (const char* type : {"fixnet::Dropout<std::ratio<1, 3>>", "fixnet::RMSNorm<4>",
                           "fixnet::AlphaDropout<std::ratio<1, 2>>"}) {
    CHECK(header->find(type) != std::string::npos);
  }
  CHECK(complaint({tensor("0.weight", {2, 2})}, "Linear Dropout(1.5)") ==
        "m: layer 1, Dropout(1.5): its probability is not from 0 to 1");
  CHECK(complaint({tensor("0.weight", {2, 2})}, "Linear Dropout(0) Dropout(1)").empty());
  CHECK(complaint({tensor("0.weight", {2, 2})}, "Linear AlphaDropout(-1)")
            .ends_with("its probability is not from 0 to 1"));
}
