"""What the two languages of a pair say otherwise: left out, exchanged or turned round."""
