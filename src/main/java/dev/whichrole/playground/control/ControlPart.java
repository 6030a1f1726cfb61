package dev.whichrole.playground.control;

import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** A part of the control API: what it can be asked, by method and path, as {@code POST type}. */
public interface ControlPart {
    Map<String, Function<ControlRequest, ObjectNode>> routes();
}
