# Every target installs what it needs first; see .ci/setup.
PYTHON := .venv/bin/python
SELON_CORPORA ?= ../shared/corpora
export SELON_CORPORA

.PHONY: run test check format bench eval screenshots translations

run: ## the window on the bundled sample; without a display, its report
	@bash .ci/setup screen
	@$(PYTHON) main.py resources/samples/fr-archive-mur.html

test: ## everything, real windows under Xvfb included
	@bash .ci/setup dev xvfb
	@bash .ci/test

check: ## style, types and the rules of who may import whom
	@bash .ci/setup dev
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

format: ## what ruff can put right by itself
	@bash .ci/setup dev
	@.venv/bin/ruff check --fix .
	@.venv/bin/ruff format .

bench: ## how long a page and a pass take, and how fast the window is
	@bash .ci/setup dev evaluation xvfb
	@$(PYTHON) -m tests.benchmarks.run
	@bash .ci/on_display $(PYTHON) -m tests.benchmarks.bench_window

eval: ## how often Selon is right, on the articles in SELON_CORPORA
	@bash .ci/setup dev evaluation
	@$(PYTHON) -m tests.evaluation.run

screenshots: ## draws the pictures in tests/screenshots again
	@bash .ci/setup dev qt
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.screenshots.take

translations: ## collects the interface's sentences and compiles their translations
	@bash .ci/setup dev qt
	@$(PYTHON) .ci/translations
