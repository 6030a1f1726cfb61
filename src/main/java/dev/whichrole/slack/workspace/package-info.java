/**
 * What a workspace and its admins see: Home, the settings, the team map, privacy; and the end, when the app is removed.
 */
@NullMarked
package dev.whichrole.slack.workspace;

import org.jspecify.annotations.NullMarked;
