package dev.whichrole.playground.workspace;

import java.util.List;

/** Several people under one handle, to be mentioned together. */
public record UserGroup(String id, String handle, String name, String description, List<String> members) {
    public UserGroup {
        members = List.copyOf(members);
    }
}
