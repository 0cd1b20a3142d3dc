# Set-up, run and test on a fresh machine: `make run`, `make test`. `make help` lists the rest.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
TWO := $(BIN)/pytest -q -n 2 --dist loadfile
SECONDS ?= 60
ONLY ?=
.PHONY: help setup system run test test-long lint words screenshots wheel bench faults corpus bytes fuzz clean
TS := $(wildcard resources/translations/*.ts)

help: ## List what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: .venv/ready $(TS:.ts=.qm) ## Make .venv with every pinned dependency, checked by hash; build the translations

.venv/ready: requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

resources/translations/%.qm: resources/translations/%.ts | .venv/ready
	$(BIN)/pyside6-lrelease -silent $< -qm $@

system: ## Install the system programs that running and testing need (Debian, Ubuntu; as root)
	@installers/system-packages.sh

run: system setup ## Set up, then open the app; with no display, do the main job on a virtual screen
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/evidence-desktop; else $(BIN)/evidence-desktop demo; fi

# Coverage is measured where the four rooms that it holds are tested, as it costs a quarter more time.
test: system setup lint ## Run every check and test
	$(TWO) -m "not long and not alone" --cov --cov-report= --durations=15 tests/unit
	$(BIN)/python tests/architecture/coverage_floor.py
	$(TWO) -m "not long and not alone" --durations=25 --ignore=tests/unit

test-long: system setup ## What takes longer: both checkers in a browser, every page in every look, how soon the window answers
	$(BIN)/pytest -q -m alone --durations=0 --durations-min=1
	$(TWO) -m long --durations=15

lint: setup ## Style, types, the import rule and the translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python installers/translations.py check

words: setup ## Collect the words to translate into resources/translations
	$(BIN)/python installers/translations.py update

screenshots: system setup ## A picture of every page into build/screenshots
	PYTHONPATH=tests $(BIN)/python -m support.screenshots

wheel: setup ## Build the package, with the translations in it
	$(BIN)/hatchling build -t wheel

bench: system setup ## Measure against the named peers; prints ratios
	$(BIN)/python bench/run.py

faults: system setup ## The long fault campaign: kill and fail at every system call of every operation
	PYTHONPATH=tests $(BIN)/python -m support.all_faults

corpus: system setup ## Hold every checker to the conformance corpus; prints a row for each bundle
	PYTHONPATH=tests $(BIN)/python -m support.corpus.table

bytes: system setup ## Change every byte of a small bundle to many values, in Python and in the page: never intact (25 minutes)
	PYTHONPATH=tests $(BIN)/python -m support.corpus.everybyte
	PYTHONPATH=tests $(BIN)/python -m support.corpus.everybyte_page

fuzz: setup .venv/fuzz-ready ## Try to break each parser of foreign bytes (SECONDS=60 for each, ONLY=zip,pdf)
	PYTHONPATH=src:tests $(BIN)/python -m fuzz $(SECONDS) $(ONLY)

.venv/fuzz-ready: requirements/fuzz.txt .venv/ready
	@$(BIN)/python -c 'import platform as p, sys; \
		sys.exit((p.system(), p.machine(), p.python_version_tuple()[:2]) != ("Linux", "x86_64", ("3", "11")))' \
		|| { echo "make fuzz needs Python 3.11 on Linux, x86_64: its fuzzer, atheris, is pinned for that alone."; exit 1; }
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/fuzz.txt
	@touch $@

clean: ## Remove what was built here
	rm -rf .venv build dist .coverage
