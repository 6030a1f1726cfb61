/** Slack's Web API as the app calls it: one table of methods with their scopes and rates, and what each does. */
@NullMarked
package dev.whichrole.playground.api;

import org.jspecify.annotations.NullMarked;
