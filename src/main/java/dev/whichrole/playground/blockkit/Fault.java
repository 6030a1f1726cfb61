package dev.whichrole.playground.blockkit;

/** One reason why Slack would refuse a payload, and where it is. */
public record Fault(String pointer, String message) {
    /** As Slack prints it in {@code response_metadata.messages}. */
    public String line() {
        return "[ERROR] " + message + " [json-pointer:" + pointer + "]";
    }

    @Override
    public String toString() {
        return line();
    }
}
