package dev.whichrole.triage.route;

import dev.whichrole.triage.model.Label;

/**
 * Where a text goes.
 *
 * @param label one of the roles, or that all of them or none of them have it
 * @param name what that is called
 * @param sure how sure that is, in words that a workflow can compare
 * @param why one sentence
 */
public record Route(Label label, String name, String sure, String why) {}
