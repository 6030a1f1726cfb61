package dev.whichrole.playground.bot;

import tools.jackson.databind.node.ObjectNode;

/** A line of the inspector while it is being written. The tree is complete JSON for the page. */
public record LogEntry(String id, ObjectNode json) {}
