package dev.whichrole.slack.message;

import com.slack.api.model.event.Event;

/** An event that reads its JSON itself, so that nothing in it has to fit. */
public interface RawEvent extends Event {}
