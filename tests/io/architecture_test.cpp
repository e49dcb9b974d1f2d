// SPDX-License-Identifier: MIT
#include <fixnet/fixnet.hpp>
#include <fixnet/io/architecture.hpp>
#include <limits>
#include <numeric>

#include "catch_compat.hpp"

using namespace fixnet;
using io::Ratio;

TEST_CASE("architecture: the text of a network is read as its layers, and written again") {
  using Net = Sequential<Linear<2, 10>, LeakyReLUWith<std::ratio<-1, 3>>, Linear<10, 1, false>,
                         Softplus, Sigmoid>;
  const auto layers = io::parse_architecture(architecture<Net>(), "f");
  REQUIRE(layers);
  REQUIRE(layers->size() == 5);
  CHECK((*layers)[2].name == "Linear");
  CHECK((*layers)[2].arguments == std::vector<std::string>{"10", "1", "bias=false"});
  std::string again;
  for (const auto& layer : *layers) again.append(again.empty() ? "" : " ").append(layer.text());
  CHECK(again == architecture<Net>());
  CHECK(io::architecture_hash_of(again) == architecture_hash<Net>());
}

TEST_CASE("architecture: what is no list of layers is an error") {
  for (const std::string text :
       {"", "  ", "(2)", "Linear(", "Linear)", "Linear()", "Linear(2,10", "-"}) {
    CHECK_FALSE(io::parse_architecture(text, "f").ok());
  }
  CHECK(io::parse_architecture("Linear(2", "f").error().text() ==
        "f: no list of layers: expected such as Linear(2,10) ReLU, found Linear(2");
}

TEST_CASE("architecture: hyper-parameters are fractions in lowest terms") {
  Ratio ratio;
  for (const auto& [text, num, den] :
       std::vector<std::tuple<std::string, int, int>>{{"0.01", 1, 100},
                                                      {"-0.25", -1, 4},
                                                      {"20", 20, 1},
                                                      {"-7/3", -7, 3},
                                                      {"6/4", 3, 2},
                                                      {"1.0", 1, 1}}) {
    REQUIRE(io::parse_ratio(text, ratio));
    CHECK(ratio == Ratio{num, den});
  }
  for (const std::string text : {"", ".", "1.", ".5", "1/0", "1/-2", "x", "1e3", "1/", "1.-5",
                                 "1.2.3", "-.5", "99999999999999999999", "-9223372036854775808",
                                 "1.0000000000000000001", "9223372036854775807.5"}) {
    CHECK_FALSE(io::parse_ratio(text, ratio));
  }
  CHECK(Ratio{1, 100}.text() == "0.01");
  CHECK(Ratio{-1, 3}.text() == "-1/3");
}

TEST_CASE("architecture: what a fraction writes is read again, however long") {
  constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
  for (const std::int64_t den : {1, 2, 3, 1000, 1024, 1000000000}) {
    for (const std::int64_t num : {largest, largest - 1, std::int64_t{77773337773773777},
                                   std::int64_t{1234567890123456789}, std::int64_t{7}}) {
      for (const std::int64_t sign : {1, -1}) {
        const std::int64_t common = std::gcd(num, den);
        const Ratio ratio{sign * (num / common), den / common};
        Ratio again;
        CAPTURE(ratio.text());
        REQUIRE(io::parse_ratio(ratio.text(), again));
        CHECK(again == ratio);
      }
    }
  }
}

TEST_CASE("architecture: the shortest fraction of a number is the one that was meant") {
  Ratio ratio;
  REQUIRE(io::ratio_of(0.01, ratio));
  CHECK(ratio == Ratio{1, 100});
  REQUIRE(io::ratio_of(0.01f, ratio));
  CHECK(ratio == Ratio{1, 100});
  REQUIRE(io::ratio_of(-1.0 / 3, ratio));
  CHECK(ratio == Ratio{-1, 3});
  REQUIRE(io::ratio_of(20.0f, ratio));
  CHECK(ratio == Ratio{20, 1});
  REQUIRE(io::ratio_of(0.0, ratio));
  CHECK(ratio == Ratio{0, 1});
  CHECK_FALSE(io::ratio_of(1e300, ratio));
  CHECK_FALSE(io::ratio_of(std::numeric_limits<double>::quiet_NaN(), ratio));
  for (double value = 1e-3; value < 100; value *= 1.37) {
    REQUIRE(io::ratio_of(value, ratio));
    CHECK(ratio.value() == value);
  }
}

TEST_CASE("architecture: to_pytorch writes the nn.Sequential") {
  struct Cube : ReLU {};
  using Net = Sequential<Linear<2, 10, false>, GELUTanh, LeakyReLU, Cube, Softmax>;
  CHECK(io::to_pytorch<Net>() ==
        "from torch import nn\n\nmodel = nn.Sequential(\n    nn.Linear(2, 10, bias=False),\n"
        "    nn.GELU(approximate='tanh'),\n    nn.LeakyReLU(0.01),\n"
        "    Cube(),  # to be written by hand\n    nn.Softmax(dim=-1),\n)\n");
}

TEST_CASE("architecture: to_pytorch calls settings by their names where the text does") {
  using Net = Sequential<Linear<2, 4>, LayerNorm<4>, BatchNorm1dWith<4, std::ratio<1, 1000>>>;
  CHECK(io::to_pytorch<Net>() ==
        "from torch import nn\n\nmodel = nn.Sequential(\n    nn.Linear(2, 4),\n"
        "    nn.LayerNorm(4, eps=0.00001),\n    nn.BatchNorm1d(4, eps=0.001, momentum=0.1),\n)\n");
  CHECK(io::to_pytorch<Sequential<Linear<2, 4>, Sequential<Sequential<Tanh>, Linear<4, 1>>>>() ==
        "from torch import nn\n\nmodel = nn.Sequential(\n    nn.Linear(2, 4),\n"
        "    nn.Sequential(\n        nn.Sequential(\n            nn.Tanh(),\n        ),\n"
        "        nn.Linear(4, 1),\n    ),\n)\n");
  CHECK(io::to_pytorch<Sequential<RMSNorm<4>, RMSNormWith<4, std::ratio<1, 2>>, Dropout<>>>() ==
        "from torch import nn\n\nmodel = nn.Sequential(\n    nn.RMSNorm(4),\n"
        "    nn.RMSNorm(4, eps=0.5),\n    nn.Dropout(0.5),\n)\n");
  CHECK(io::to_pytorch("Sequential(Linear(2,exit(0)))").starts_with("# "));
  CHECK(io::to_pytorch("LayerNorm(eps=1)").starts_with("# "));
  CHECK(io::to_pytorch("LayerNorm(4,momentum=1)").starts_with("# "));
  CHECK(io::to_pytorch("BatchNorm1d(4,eps=exit(0))").starts_with("# "));
}

TEST_CASE("architecture: to_pytorch defines the classes of layers of layers") {
  using Net = Sequential<Linear<2, 4>, Residual<Linear<4, 4>, Tanh>,
                         Parallel<Branch<Linear<4, 1>>, Sequential<Identity>>>;
  STATIC_REQUIRE(architecture<Net>() ==
                 "Linear(2,4) Residual(Linear(4,4),Tanh) "
                 "Parallel(Branch(Linear(4,1)),Branch(Identity))");
  CHECK(io::to_pytorch<Net>() ==
        "import torch\nfrom torch import nn\n\n\n"
        "class Residual(nn.Sequential):\n    def forward(self, x):\n"
        "        return x + super().forward(x)\n\n\n"
        "class Parallel(nn.ModuleList):\n    def forward(self, x):\n"
        "        return torch.cat([branch(x) for branch in self], -1)\n\n"
        "model = nn.Sequential(\n    nn.Linear(2, 4),\n"
        "    Residual(\n        nn.Linear(4, 4),\n        nn.Tanh(),\n    ),\n"
        "    Parallel([\n        nn.Sequential(\n            nn.Linear(4, 1),\n        ),\n"
        "        nn.Sequential(\n            nn.Identity(),\n        ),\n    ]),\n)\n");
  CHECK(io::to_pytorch<Sequential<Linear<2, 4>, Heads<Branch<Linear<4, 1>>, Branch<Tanh>>>>()
            .starts_with("from torch import nn\n\n\nclass Heads(nn.ModuleList):\n"));
  CHECK(io::to_pytorch("Parallel(Branch(Linear(2,exit(0))))").starts_with("# "));
  CHECK(io::to_pytorch("Residual").starts_with("# "));
}

TEST_CASE("architecture: to_pytorch defines the classes of layers of sequences and signals") {
  // PyTorch answered as fixnet does, within 2e-7, through these texts.
  CHECK(io::to_pytorch<Sequential<Sequence<5, 3>, LSTM<3, 4>, GRU<4, 6>, RNN<6, 4>, GLU<4>,
                                  LastStep, Linear<2, 1>>>() ==
        "from torch import nn\n\n\nclass LSTM(nn.LSTM):\n"
        "    def __init__(self, *sizes, **settings):\n"
        "        super().__init__(*sizes, batch_first=True, **settings)\n\n"
        "    def forward(self, x):\n        return super().forward(x)[0]\n\n\n"
        "class GRU(nn.GRU):\n    def __init__(self, *sizes, **settings):\n"
        "        super().__init__(*sizes, batch_first=True, **settings)\n\n"
        "    def forward(self, x):\n        return super().forward(x)[0]\n\n\n"
        "class RNN(nn.RNN):\n    def __init__(self, *sizes, **settings):\n"
        "        super().__init__(*sizes, batch_first=True, **settings)\n\n"
        "    def forward(self, x):\n        return super().forward(x)[0]\n\n\n"
        "class GLU(nn.GLU):\n    def __init__(self, columns):\n"
        "        super().__init__(-1)\n        self.columns = columns\n\n\n"
        "class LastStep(nn.Module):\n    def __init__(self, dim):\n"
        "        super().__init__()\n        self.dim = dim\n\n"
        "    def forward(self, x):\n        return x.select(self.dim, -1)\n\n"
        "model = nn.Sequential(\n    # x: (N, 5, 3)\n    LSTM(3, 4),\n"
        "    GRU(4, 6),\n    RNN(6, 4),\n    GLU(4),\n    LastStep(1),\n"
        "    nn.Linear(2, 1),\n)\n");
  CHECK(io::to_pytorch<Sequential<Sequence<4, 1>, Embedding<5, 3>, LastStep, LogSoftmax>>() ==
        "from torch import nn\n\n\nclass Embedding(nn.Embedding):\n"
        "    def forward(self, x):\n"
        "        return super().forward(x[..., 0].long())\n\n\n"
        "class LastStep(nn.Module):\n    def __init__(self, dim):\n"
        "        super().__init__()\n        self.dim = dim\n\n"
        "    def forward(self, x):\n        return x.select(self.dim, -1)\n\n"
        "model = nn.Sequential(\n    # x: (N, 4, 1)\n    Embedding(5, 3),\n"
        "    LastStep(1),\n    nn.LogSoftmax(dim=-1),\n)\n");
  CHECK(io::to_pytorch<Sequential<Slice<6, 1, 4>, Linear<3, 2>, LogSoftmax>>() ==
        "from torch import nn\n\n\nclass Slice(nn.Module):\n"
        "    def __init__(self, columns, start, stop):\n        super().__init__()\n"
        "        self.start, self.stop = start, stop\n\n    def forward(self, x):\n"
        "        return x[..., self.start : self.stop]\n\nmodel = nn.Sequential(\n"
        "    Slice(6, 1, 4),\n    nn.Linear(3, 2),\n    nn.LogSoftmax(dim=-1),\n)\n");
  CHECK(io::to_pytorch<Sequential<Bilinear<3, 2, 4>, Bilinear<1, 3, 2, false>>>() ==
        "from torch import nn\n\n\nclass Bilinear(nn.Bilinear):\n"
        "    def forward(self, x):\n        first = self.in1_features\n"
        "        return super().forward(x[..., :first], x[..., first:])\n\nmodel = nn.Sequential(\n"
        "    Bilinear(3, 2, 4),\n    Bilinear(1, 3, 2, bias=False),\n)\n");
  CHECK(io::to_pytorch<Sequential<Signal<2, 8>, Conv1d<2, 4, 3>, GLU<4>, MaxPool1d<2>, Flatten,
                                  Linear<6, 2>>>() ==
        "from torch import nn\n\n\nclass GLU(nn.GLU):\n"
        "    def __init__(self, columns):\n        super().__init__(1)\n"
        "        self.columns = columns\n\nmodel = nn.Sequential(\n"
        "    # x: (N, 2, 8)\n    nn.Conv1d(2, 4, 3),\n    GLU(4),\n"
        "    nn.MaxPool1d(2),\n    nn.Flatten(),\n    nn.Linear(6, 2),\n)\n");
}

TEST_CASE("architecture: to_pytorch names the exact layer for an approximate one, and says so") {
  CHECK(io::to_pytorch<Sequential<Linear<2, 10>, ApproximateGELU>>() ==
        "from torch import nn\n\nmodel = nn.Sequential(\n    nn.Linear(2, 10),\n"
        "    nn.GELU(),  # computed exactly here: ApproximateGELU is not\n)\n");
}

TEST_CASE("architecture: a script for PyTorch runs nothing that a file's text brings along") {
  const auto line = [](const std::string& text) {
    const std::string script = io::to_pytorch(text);
    const std::size_t begin = script.find("(\n    "), end = script.find("\n)");
    return begin == script.npos ? script : script.substr(begin + 6, end - begin - 6);
  };
  CHECK(line("Linear(2,1)") == "nn.Linear(2, 1),");
  CHECK(line("Mine<3,a::B>") == "Mine(),  # Mine<3,a::B>: to be written by hand");
  CHECK(line("Linear(evil(),1)") ==
        "# Linear(evil(),1): an argument that is no size: found evil()\n");
  CHECK(line("int<evil()>").starts_with("int(),  # "));
  for (const std::string text :
       {"X<\nevil()\n>", "ReLU\nevil()", "X<\revil()>", "X<\u2028evil()>"}) {
    CHECK(line(text).starts_with("# no list of layers"));
    CHECK(line(text).find_first_of("\r\n") == line(text).size() - 1);
  }
}

TEST_CASE("architecture: a network of doubles has a twin of doubles") {
  using Wide = Network<double, Linear<2, 1>>;
  CHECK(io::to_pytorch<Wide>() ==
        "from torch import nn\n\nmodel = nn.Sequential(\n    nn.Linear(2, 1),\n).double()\n");
}

TEST_CASE("architecture: a script for PyTorch has the settings that the layer has, as numbers") {
  const auto line = [](const std::string& text) {
    const std::string script = io::to_pytorch(text);
    const std::size_t begin = script.find("(\n    "), end = script.find("\n)");
    return begin == script.npos ? script : script.substr(begin + 6, end - begin - 6);
  };
  CHECK(line("ELU(007)") == "nn.ELU(7),");
  CHECK(line("ELU") == "nn.ELU(1),");
  CHECK(line("Conv1d(4,8,3,stride=2,padding=2,groups=4,bias=false)") ==
        "nn.Conv1d(4, 8, 3, bias=False, stride=2, padding=2, groups=4),");
  CHECK(line("Conv1d(4,8,3,padding=same)") == "nn.Conv1d(4, 8, 3, padding='same'),");
  CHECK(line("Conv1d(4,8,3,stride=2,padding=causal)") == "CausalConv1d(4, 8, 3, stride=2),");
  CHECK(line("ConvTranspose1d(2,1,4,stride=2,dilation=3)") ==
        "nn.ConvTranspose1d(2, 1, 4, stride=2, dilation=3),");
  CHECK(line("AvgPool1d(3,stride=2,padding=1)") == "nn.AvgPool1d(3, stride=2, padding=1),");
  CHECK(line("MaxPool1d(2)") == "nn.MaxPool1d(2),");
  CHECK(line("AdaptiveAvgPool1d(2)") == "nn.AdaptiveAvgPool1d(2),");
  CHECK(line("GatedTanh(4)") == "GatedTanh(4),");
  CHECK(line("ResetBeforeGRU(2,3,nonlinearity=relu)") ==
        "ResetBeforeGRU(2, 3, nonlinearity='relu'),");
  CHECK(line("LeakyReLU(-2/6)") == "nn.LeakyReLU(-1/3),");
  CHECK(line("Softplus(2.50,20)") == "nn.Softplus(2.5, 20),");
  CHECK(line("PReLU") == "nn.PReLU(),");
  CHECK(line("PReLU(010)") == "nn.PReLU(10),");
  CHECK(line("Linear(02,1,bias=false)") == "nn.Linear(2, 1, bias=False),");
  CHECK(line("ReLU(3)") == "# ReLU(3): too many settings: expected 0, found 1\n");
  for (const std::string text :
       {"GELUTanh(1)", "Softmax(0)", "ELU(1,2)", "ELU(1e3)", "Linear(2)", "Linear", "Linear(2,0)",
        "Linear(2,1,3)", "Linear(2,bias=false)", "Linear(2,1,bias=false,bias=false)", "PReLU(1,2)",
        "PReLU(bias=false)", "Linear(-2,1)", "Linear(2.0,1)", "Linear(2,99999999999)"}) {
    CAPTURE(text);
    CHECK(line("Linear(2,2) " + text).starts_with("# " + text + ": "));
  }
}

TEST_CASE("architecture: the least fractions have 18 places, and more do not overflow") {
  Ratio ratio;
  REQUIRE(io::parse_ratio("0.000000000000000001", ratio));
  CHECK(ratio == Ratio{1, 1000000000000000000});
  CHECK_FALSE(io::parse_ratio("0.0000000000000000001", ratio));
  CHECK_FALSE(io::parse_ratio("0.00000000000000000001", ratio));
}
