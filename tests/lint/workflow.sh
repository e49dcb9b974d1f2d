#!/bin/sh
# SPDX-License-Identifier: MIT
# workflow.sh ROOT: the GitHub workflow, which cannot run here, and the forms of issues are YAML; each step has a command or
# an action, ./dev and .ci/run know what they are asked for, and each configuration is one of tools/grid.sh. Exit status
# 77: skipped, without python3 and yaml, which FIXNET_LINT_STRICT=1 takes for a failure.
set -eu
python3 -c 'import yaml' 2>/dev/null || {
  echo "workflow: skipped, python3 has no yaml"
  [ "${FIXNET_LINT_STRICT:-0}" = 0 ] || exit 1
  exit 77
}
exec python3 -B - "$1" <<'PYTHON'
import glob, os, re, sys, yaml

root = sys.argv[1]
with open(os.path.join(root, "tools/grid.sh"), encoding="utf-8") as stream:
    known = set(re.findall(r"^([\w-]+) +(?:g|clang)\+\+ ", stream.read(), re.M))
with open(os.path.join(root, "dev"), encoding="utf-8") as stream:
    commands = {"./dev": set(re.findall(r"^    ([a-z]+)\)", stream.read(), re.M))}
with open(os.path.join(root, ".ci/run"), encoding="utf-8") as stream:
    commands[".ci/run"] = set(re.search(r'^pieces="(.*)"$', stream.read(), re.M)[1].split())
with open(os.path.join(root, ".github/workflows/ci.yml"), encoding="utf-8") as stream:
    workflow = yaml.safe_load(stream)
assert workflow["name"] and (workflow.get("on") or workflow.get(True)), "no name, or nothing starts it"
steps = 0
for name, job in workflow["jobs"].items():
    assert job["runs-on"] and 0 < job["timeout-minutes"] <= 360, name
    for configuration in job.get("strategy", {}).get("matrix", {}).get("configuration", []):
        assert configuration in known, f"{configuration} is none of tools/grid.sh"
    for step in job["steps"]:
        assert ("run" in step) != ("uses" in step), step
        for program, command in re.findall(r"^(\./dev|\.ci/run)(?: +([\w-]+))?", step.get("run", ""), re.M):
            assert os.access(os.path.join(root, program), os.X_OK), program
            assert not command or command in commands[program], f"{program} has no {command}"
        steps += 1
for path in glob.glob(os.path.join(root, ".github/ISSUE_TEMPLATE/*.yml")):
    with open(path, encoding="utf-8") as stream:
        form = yaml.safe_load(stream)
    assert path.endswith("config.yml") or (form["name"] and form["description"] and form["body"]), path
print(f"workflow: {len(workflow['jobs'])} jobs of {steps} steps, {len(known)} configurations are known")
PYTHON
