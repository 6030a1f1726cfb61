/**
 * The step in Workflow Builder: what goes in, what comes out, and how it fails.
 */
@NullMarked
package dev.whichrole.slack.workflow;

import org.jspecify.annotations.NullMarked;
