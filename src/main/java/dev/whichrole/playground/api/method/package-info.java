/** What each Web API method does, a class for each of Slack's families, which names its methods, scopes and rates. */
@NullMarked
package dev.whichrole.playground.api.method;

import org.jspecify.annotations.NullMarked;
