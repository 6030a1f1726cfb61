package dev.whichrole.slack.workspace;

/** What Home says: a person's last result, whom to ask, what the four are, and for admins what needs them. */
