/**
 * From what somebody says in a thread to where they stand: what can be seen in it by name, and learnt weights over that.
 */
@NullMarked
package dev.whichrole.triage.debate.stance;

import org.jspecify.annotations.NullMarked;
