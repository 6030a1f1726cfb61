/** How tokens are encrypted in their rows. */
@NullMarked
package dev.whichrole.store.cipher;

import org.jspecify.annotations.NullMarked;
