"""Engines that are processes and take turns: tests/bench/turns.h is their side of it."""

import json
import pathlib
import platform
import subprocess


class BenchTask:
    """An engine in a process of its own."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        said = self._read()
        known = ("figure", "set", "engine", "version", "done", "of")
        self.record = {key: said.pop(key) for key in known} | {"more": said}

    def _read(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.process.args} ended with {self.process.wait()}")
        return json.loads(line)

    def round(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return self._read()

    def close(self):
        self.process.stdin.close()
        if self.process.wait() != 0:
            raise RuntimeError(f"{self.process.args} ended with {self.process.returncode}")


def take_turns(tasks, rounds, patience):
    """One round each, again and again, so that what else the machine does hits all alike; then they end.

    patience  seconds after which an engine gets no further round
    """
    for _ in range(rounds):
        for task in tasks:
            if sum(one["ms"] for one in task.record["rounds"]) < patience * 1e3:
                task.record["rounds"].append(task.round())
    for task in tasks:
        task.close()


def machine():
    model = next((line.split(":", 1)[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.processor())
    compiler = subprocess.run(["c++", "--version"], stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()[0]
    cores = len([line for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("processor")])
    return {"cpu": model, "cores": cores, "compiler": compiler}
