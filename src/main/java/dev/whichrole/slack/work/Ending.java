package dev.whichrole.slack.work;

/** What became of a piece of work. */
enum Ending {
    /** It is done, or may be: doing it again could do it twice. */
    DONE,
    /** It failed for good; to do it again would not help. */
    IN_VAIN,
    /** It failed or was dropped, and may work another time. */
    AGAIN
}
