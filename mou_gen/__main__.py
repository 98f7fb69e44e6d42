"""The command line as `python -m mou_gen`, for where the console script is not on the PATH."""

from mou_gen.cli import main

# Worker processes import this module again, under another name.
if __name__ == "__main__":
    main(prog_name="mou-gen")
