"""The live preview of `mou-gen watch`: a server for this computer only."""
