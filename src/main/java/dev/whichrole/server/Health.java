package dev.whichrole.server;

import java.util.List;

/** Asked by probes whether requests may come. */
@FunctionalInterface
public interface Health {
    /** What is missing until they may, each in a few words; empty when the bot is ready. May take a second. */
    List<String> missing();
}
