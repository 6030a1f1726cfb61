/** How the app comes into the workspace by OAuth: Slack's consent page, codes, and tokens that may end. */
@NullMarked
package dev.whichrole.playground.oauth;

import org.jspecify.annotations.NullMarked;
