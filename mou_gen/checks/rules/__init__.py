"""One rule a module; `checks` lists them."""
