package dev.whichrole.playground.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** All user groups. Nobody makes or changes one here. */
public final class UserGroups {
    private final List<UserGroup> all = new CopyOnWriteArrayList<>();

    void add(UserGroup group) {
        all.add(group);
    }

    void clear() {
        all.clear();
    }

    public List<UserGroup> all() {
        return List.copyOf(all);
    }

    public Optional<UserGroup> byHandle(String handle) {
        return all.stream().filter(group -> group.handle().equals(handle)).findFirst();
    }
}
