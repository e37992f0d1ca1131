# Everything is done by packaging/bootstrap.py, which also runs where there is no make.
PYTHON ?= python3
DO = $(PYTHON) packaging/bootstrap.py

.PHONY: run test test-slow soak lint setup bundle

run:  ## open the window: make run PHOTO=path
	@$(DO) run $${PHOTO:+"$$PHOTO"}

test test-slow:  ## make test ARGS="-k slider"
	@$(DO) $@ $(ARGS)

soak:  ## random use of the window: make soak HOURS=2
	@$(DO) $@ $(HOURS)

lint setup:
	@$(DO) $@

bundle:  ## what people install: a portable archive and a .deb, in dist
	@$(DO) $@ $(ARGS)
