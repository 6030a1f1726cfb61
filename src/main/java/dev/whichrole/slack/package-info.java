/**
 * The bot as Slack meets it: one way in for every request, the switchboard that takes it to a listener, and Socket Mode.
 * Listeners live in the packages below, by feature; each takes a payload apart, calls one feature and shows the answer. It
 * decides nothing about roles.
 */
@NullMarked
package dev.whichrole.slack;

import org.jspecify.annotations.NullMarked;
