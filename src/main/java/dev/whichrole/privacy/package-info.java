/**
 * What is kept about a person, and its end: telling, handing out, forgetting, and the end of a whole workspace. Knows
 * neither Slack nor how anything is kept.
 */
@NullMarked
package dev.whichrole.privacy;

import org.jspecify.annotations.NullMarked;
