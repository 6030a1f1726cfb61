/**
 * Who the people and groups of a workspace are, and what its admins have set, as answers need it: asked for when needed
 * and kept in memory for a while.
 */
@NullMarked
package dev.whichrole.slack.directory;

import org.jspecify.annotations.NullMarked;
