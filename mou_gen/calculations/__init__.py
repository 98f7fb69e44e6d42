"""What a text reckons, and what two texts say of one figure: sums, shares, prices, stocks, spans, counts.

Each module looks for one way of telling a figure twice, and returns the places where the two differ.
It works on plain text: where that text stands, and whom to tell, is the business of the rules.
"""
