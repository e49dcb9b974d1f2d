# SPDX-License-Identifier: MIT
"""Golden losses: values and gradients, mean and sum."""

import numpy
import torch

from inputs import Numbers, exact, spell

INF, NAN = float("inf"), float("nan")
SHAPES = [(1, 1), (7, 1), (5, 3), (9, 5), (3, 10), (5, 17)]
FEW = [(7, 1), (9, 5)]  # for what differs by an option from a loss that has them all


def regression_data(shapes=FEW):
    """(x, target) with zero differences and the joins of Huber and SmoothL1; then not finite."""
    numbers = Numbers(10)
    for rows, cols in shapes:
        x, target = (numbers.uniform(rows, cols, -3, 3) for _ in range(2))
        if rows * cols >= 7:
            target.flat[:7] = [0.5, -1.25, 2, 0, 1, -0.75, 3]
            x.flat[:7] = target.flat[:7] + [0, 1, -1, 0.5, -0.5, 2, -2]
        yield x, target
    yield exact([[NAN, INF, -INF], [0, INF, 1]]), exact([[0, 0, 1], [NAN, 1, -INF]])


def labels(numbers, rows, cols):
    """Zeros and ones, and some in between."""
    soft = numbers.uniform(rows, cols, -1, 2).clip(0, 1)
    return numpy.where(numbers.uniform(rows, cols, 0, 1) < 0.2, soft, soft.round())


def probability_data():
    numbers = Numbers(11)
    for rows, cols in SHAPES:
        yield numbers.uniform(rows, cols, 0.02, 0.98), labels(numbers, rows, cols)
    yield exact([[0, 1], [0, 1]]), exact([[0, 1], [1, 0]])


def logit_data(shapes=SHAPES):
    """Logits within ±8; then ±100 and ±120 with right and wrong labels."""
    numbers = Numbers(12)
    for rows, cols in shapes:
        yield numbers.uniform(rows, cols, -8, 8), labels(numbers, rows, cols)
    yield (exact([[100, -100, 100], [-100, 120, -120], [120, -120, 0], [-0.0, 5, -5]]),
           exact([[1, 0, 0], [1, 1, 0], [0, 1, 1], [0, 0.5, 0.25]]))


def class_data(shapes=FEW, ignored=None):
    """Logits and classes; then ±100 and ties. Rows 1, 4, 7... carry the ignored class, if any."""
    numbers = Numbers(13)
    cases = [(numbers.uniform(rows, cols, -4, 4), numbers.classes(rows, cols))
             for rows, cols in shapes]
    cases.append((exact([[100, -100, 0], [-100, 100, 99], [100, 100, -100], [0, 0, 0]]),
                  numpy.array([1, 1, 2, 0])))
    for x, classes in cases:
        if ignored is not None and x.shape[1] > 2:
            classes[1::3] = ignored
        yield x, classes


def kl_data():
    """Log-probabilities, and probabilities with zeros among them, which need not add up to 1."""
    numbers = Numbers(14)
    for rows, cols in FEW:
        target = labels(numbers, rows, cols) if cols == 1 else numbers.uniform(rows, cols, 0, 1)
        target.flat[:2] = [0, 1]
        yield numbers.uniform(rows, cols, -5, 0), target


def kl_log_data():
    numbers = Numbers(15)
    for rows, cols in FEW:
        yield numbers.uniform(rows, cols, -5, 0), numbers.uniform(rows, cols, -5, 0)


def count_data(low=-3):
    """Counts, and means or their logarithms."""
    numbers = Numbers(16)
    for rows, cols in FEW:
        yield numbers.uniform(rows, cols, low, 3), numbers.uniform(rows, cols, 0, 7).round()


def sign_data():
    """Scores and signs; scores at the margin, and far from it."""
    numbers = Numbers(17)
    for rows, cols in FEW:
        x, signs = numbers.uniform(rows, cols, -4, 4), numbers.uniform(rows, cols, -1, 1)
        x.flat[:5] = [1, 1, 0, 60, -60]
        signs.flat[:5] = [1, -1, -1, -1, 1]
        yield x, numpy.where(signs < 0, -1.0, 1.0)


def ones(cols):
    return None


def one_weight(cols):
    return exact([2.5])


def weights(cols):
    return Numbers(cols).uniform(1, cols, 0.25, 3).reshape(-1)


def log_softmax_data():
    """Log-probabilities, as NLLLoss expects; rounded to float32."""
    for x, classes in class_data([(7, 1), (9, 5), (5, 17)]):
        shifted = x - x.max(axis=1, keepdims=True)
        yield exact(shifted - numpy.log(numpy.exp(shifted).sum(axis=1, keepdims=True))), classes


#      name, options, keyword and maker of the weights, data
CASES = [
    ("MSELoss", {}, "", ones, lambda: regression_data(SHAPES)),
    ("L1Loss", {}, "", ones, regression_data),
    ("SmoothL1Loss", {}, "", ones, regression_data),
    ("SmoothL1Loss", {"beta": 0.5}, "", ones, regression_data),
    ("HuberLoss", {}, "", ones, regression_data),
    ("HuberLoss", {"delta": 2}, "", ones, regression_data),
    ("BCELoss", {}, "", ones, probability_data),
    ("BCEWithLogitsLoss", {}, "", ones, logit_data),
    ("BCEWithLogitsLoss", {}, "pos_weight", one_weight, lambda: logit_data(FEW)),
    ("BCEWithLogitsLoss", {}, "pos_weight", weights, lambda: logit_data(FEW)),
    ("Sigmoid+BCELoss", {}, "", ones, logit_data),
    ("CrossEntropyLoss", {}, "", ones, lambda: class_data(SHAPES + [(8, 2)])),
    ("CrossEntropyLoss", {}, "weight", weights, class_data),
    ("CrossEntropyLoss", {"label_smoothing": 0.1}, "", ones, class_data),
    ("CrossEntropyLoss", {"label_smoothing": 0.1}, "weight", weights, class_data),
    ("CrossEntropyLoss", {}, "", ones, lambda: class_data([(9, 5)], -100)),
    ("CrossEntropyLoss", {"ignore_index": 2}, "weight", weights, lambda: class_data([(9, 5)], 2)),
    ("NLLLoss", {}, "", ones, log_softmax_data),
    ("NLLLoss", {}, "weight", weights, log_softmax_data),
    ("LogSoftmax+NLLLoss", {}, "", ones, lambda: class_data([(7, 1), (5, 3), (5, 17)])),
    ("KLDivLoss", {}, "", ones, kl_data),
    ("KLDivLoss", {"log_target": True}, "", ones, kl_log_data),
    ("KLDivLoss", {"reduction": "batchmean"}, "", ones, kl_data),
    ("PoissonNLLLoss", {}, "", ones, count_data),
    ("PoissonNLLLoss", {"full": True}, "", ones, count_data),
    ("PoissonNLLLoss", {"log_input": False}, "", ones, lambda: count_data(0.125)),
    ("SoftMarginLoss", {}, "", ones, sign_data),
    ("HingeEmbeddingLoss", {}, "", ones, sign_data),
    ("HingeEmbeddingLoss", {"margin": 2.5}, "", ones, sign_data),
    ("BCELoss", {}, "weight", weights, lambda: list(probability_data())[1:4]),
    ("BCEWithLogitsLoss", {}, "weight", weights, lambda: logit_data(FEW)),
    ("Sigmoid+BCELoss", {}, "weight", weights, lambda: logit_data(FEW)),
    ("LogSoftmax+SoftNLLLoss", {}, "", ones, kl_data),
    ("BCEWithLogitsLoss", {}, "weight, pos_weight", weights, lambda: logit_data(FEW)),
]


def construct(name, arguments):
    """"A+B" is activation A followed by loss B."""
    if name == "LogSoftmax+SoftNLLLoss":  # what torch does to logits where targets are probabilities
        return torch.nn.CrossEntropyLoss(**arguments)
    activation, _, loss = name.rpartition("+")
    criterion = getattr(torch.nn, loss)(**arguments)
    if not activation:
        return criterion
    first = torch.nn.LogSoftmax(dim=1) if activation == "LogSoftmax" else torch.nn.Sigmoid()
    return lambda x, target: criterion(first(x), target)


def add(header, kind, case, x, target, total):
    """One case: value and gradient; returns its initialiser."""
    name, options, keyword, make_weights, _ = case
    w = make_weights(x.shape[1])
    arguments = {"reduction": "sum" if total else "mean", **options}
    keywords = keyword.split(", ") if keyword else []
    for turn, word in enumerate(keywords):  # the second keyword has the weights from the end
        arguments[word] = torch.tensor(w.astype(kind)).flip(0) if turn else torch.tensor(w.astype(kind))
    has_classes = target.dtype.kind == "i"
    t = target if has_classes else target.astype(kind)
    tx = torch.tensor(x.astype(kind), requires_grad=True)
    value = construct(name, arguments)(tx, torch.tensor(t))
    value.backward()
    header.count += 1
    stem = f"c{header.count}"
    header.array(f"{stem}_value", value.detach().numpy().reshape(1))
    spans = [header.input("x", x.astype(kind)), "{}" if has_classes else header.input("t", t),
             header.input("classes", t) if has_classes else "{}",
             header.input("w", w.astype(kind)) if keyword else "{}",
             f"{stem}_value[0]", header.array(f"{stem}_dx", tx.grad.numpy())]
    spelled = spell(name, dict(options, **{word: "..." for word in keywords}))
    return (f'{{"{spelled}", {str(total).lower()}, {x.shape[0]}, {x.shape[1]}, '
            f'{", ".join(spans)}}}')


def fill(header, kind):
    """All loss cases of one scalar type into a header; returns the C++ type and cases."""
    cases = []
    for case in CASES:
        for x, target in case[-1]():
            totals = (False,) if "reduction" in case[1] else (False, True)
            cases += [add(header, kind, case, x, target, total) for total in totals]
    return "Loss", "losses", cases
