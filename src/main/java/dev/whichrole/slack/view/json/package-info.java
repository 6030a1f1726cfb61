/** Messages written as the JSON that goes over the wire, quicker than by reflection and no different. Knows no answers. */
@NullMarked
package dev.whichrole.slack.view.json;

import org.jspecify.annotations.NullMarked;
