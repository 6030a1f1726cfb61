/**
 * How workspaces get the app by OAuth: the way there and back, what was granted, and tokens that are renewed before they
 * end. What a browser shows of it is the server's.
 */
@NullMarked
package dev.whichrole.slack.install;

import org.jspecify.annotations.NullMarked;
