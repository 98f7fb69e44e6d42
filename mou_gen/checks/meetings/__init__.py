"""What the invitation, the minutes and the attendance list of one meeting say of it."""
