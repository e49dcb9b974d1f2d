# SPDX-License-Identifier: MIT
"""Golden schedules: the rates and momenta of 40 epochs, those after a change by hand, and trainings
of every optimizer with every schedule that drives it. All in float64."""

import warnings

import numpy
import torch
import torch.optim.lr_scheduler as schedulers

import change_cases

EPOCHS, CHANGED_AT, STEPS, PARAMETERS = 40, 7, 16, 7


def sequential(o):
    return schedulers.SequentialLR(
        o, [schedulers.LinearLR(o, 0.25, 1.0, 4), schedulers.CosineAnnealingLR(o, 6),
            schedulers.ExponentialLR(o, 0.9)], [4, 20])


def chained(o):
    return schedulers.ChainedScheduler([schedulers.ConstantLR(o, 0.1, 3),
                                        schedulers.ExponentialLR(o, 0.9), schedulers.StepLR(o, 5)])


def cyclic(o, **options):
    momentum = "momentum" in o.defaults
    return schedulers.CyclicLR(o, 0.01, 0.1, cycle_momentum=momentum, **options)


def one_cycle(o, **options):
    momentum = "momentum" in o.defaults or "betas" in o.defaults
    return schedulers.OneCycleLR(o, cycle_momentum=momentum, **options)


# Names are those of schedules_oracle_test.cpp.
MAKERS = {
    "StepLR": lambda o: schedulers.StepLR(o, 5, 0.3),
    "MultiStepLR": lambda o: schedulers.MultiStepLR(o, [3, 9, 9, 30], 0.5),
    "ExponentialLR": lambda o: schedulers.ExponentialLR(o, 0.93),
    "ConstantLR": lambda o: schedulers.ConstantLR(o, 0.25, 6),
    "LinearLR": lambda o: schedulers.LinearLR(o, 0.2, 0.9, 12),
    "PolynomialLR": lambda o: schedulers.PolynomialLR(o, 25, 1.0),
    "PolynomialLR power": lambda o: schedulers.PolynomialLR(o, 25, 1.75),
    "CosineAnnealingLR": lambda o: schedulers.CosineAnnealingLR(o, 10, 0.001),
    "CosineAnnealingWarmRestarts":
        lambda o: schedulers.CosineAnnealingWarmRestarts(o, 4, 2, 0.001),
    "CosineAnnealingWarmRestarts even": lambda o: schedulers.CosineAnnealingWarmRestarts(o, 7),
    "LambdaLR": lambda o: schedulers.LambdaLR(o, lambda epoch: 1 / (1 + epoch)),
    "MultiplicativeLR": lambda o: schedulers.MultiplicativeLR(o, lambda epoch: 1 - 0.5 / (1 + epoch)),
    "CyclicLR": lambda o: cyclic(o, step_size_up=4, step_size_down=7),
    "CyclicLR triangular2": lambda o: cyclic(o, step_size_up=6, mode="triangular2"),
    "CyclicLR exp_range": lambda o: cyclic(o, step_size_up=6, mode="exp_range", gamma=0.95),
    "OneCycleLR": lambda o: one_cycle(o, max_lr=0.1, total_steps=EPOCHS),
    "OneCycleLR three_phase":
        lambda o: one_cycle(o, max_lr=0.1, total_steps=EPOCHS, anneal_strategy="linear",
                            three_phase=True),
    "SequentialLR": sequential,
    "ChainedScheduler": chained,
}


def follow(name, changed):
    """The rates and momenta of SGD under a schedule; changed: the rate is halved by hand once."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.05, momentum=0.5)
    scheduler, group = MAKERS[name](optimizer), optimizer.param_groups[0]
    rates, momenta = [], []
    for epoch in range(EPOCHS):
        if changed and epoch == CHANGED_AT:
            group["lr"] *= 0.5
        rates.append(group["lr"])
        momenta.append(group["momentum"])
        optimizer.step()
        if epoch + 1 < EPOCHS:
            scheduler.step()
    return numpy.array(rates), numpy.array(momenta)


def train(optimizer_name, name):
    """The parameters after 16 steps, the schedule going on after each."""
    from inputs import Numbers
    p0 = Numbers(30).uniform(1, PARAMETERS, -2, 2)[0]
    gradients = change_cases.optimizer_cases.gradients()[:STEPS, change_cases.COLUMNS]
    p = torch.nn.Parameter(torch.tensor(p0))
    optimizer = change_cases.MAKERS[optimizer_name]([p])
    scheduler = MAKERS[name](optimizer)
    for g in gradients:
        p.grad = torch.tensor(g)
        optimizer.step()
        scheduler.step()
    return p0, gradients, p.detach().numpy().copy()


def driven(optimizer_name):
    """Rprop knows no learning rate after its start. PyTorch's RMSprop has a momentum always, and would
    get one by CyclicLR: its kinds with momentum stand for it."""
    return optimizer_name not in ("Rprop", "RMSprop", "RMSprop centered")


def fill(header):
    """All schedules, and all trainings."""
    warnings.simplefilter("ignore")
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    cases, trainings = [], []
    for i, name in enumerate(MAKERS):
        rates, momenta = follow(name, False)
        spans = [header.array(f"r{i}", rates), header.input("m", momenta),
                 header.array(f"h{i}", follow(name, True)[0])]
        cases.append(f'{{"{name}", {", ".join(spans)}}}')
    for optimizer_name in filter(driven, change_cases.MAKERS):
        for name in MAKERS:
            p0, gradients, p = train(optimizer_name, name)
            stem = f"p{header.count}"
            header.count += 1
            trainings.append(f'{{"{optimizer_name}", "{name}", {header.input("p0", p0)}, '
                             f'{header.input("gradients", gradients)}, {header.array(stem, p)}}}')
    torch.set_default_dtype(before)
    header.line("inline constexpr Schedule cases[] = {")
    header.lines += [f"  {case}," for case in cases]
    header.line("};\ninline constexpr ScheduledTraining trained[] = {")
    header.lines += [f"  {case}," for case in trainings]
    header.line("};")
    header.after("inline constexpr std::span<const Schedule> schedules{schedules_f64::cases};")
    header.after("inline constexpr std::span<const ScheduledTraining> "
                 "scheduled_trainings{schedules_f64::trained};")
