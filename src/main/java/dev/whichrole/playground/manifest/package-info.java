/** The app as its manifest describes it, refused when Slack would refuse it. Knows nothing of a running workspace. */
@NullMarked
package dev.whichrole.playground.manifest;

import org.jspecify.annotations.NullMarked;
