"""The page of `mou-gen watch`: a server for this computer alone."""
