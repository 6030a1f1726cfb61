/**
 * What the installed app may do to the workspace, whichever way it asks: post, change, delete, answer a response_url,
 * redeem a trigger. The strictness lives here.
 */
@NullMarked
package dev.whichrole.playground.app;

import org.jspecify.annotations.NullMarked;
