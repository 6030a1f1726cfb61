package dev.whichrole.playground.bot;

import java.time.Duration;

/** Counts what is under way between Slack and the bot, so that a test can wait until it is over. */
public final class InFlight {
    private int underWay;
    private long lastEnd = System.nanoTime();

    public synchronized void begin() {
        underWay++;
    }

    public synchronized void end() {
        underWay--;
        lastEnd = System.nanoTime();
        notifyAll();
    }

    /** Waits until nothing has been under way for {@code quiet}; false when the time is up first. */
    public synchronized boolean awaitIdle(Duration timeout, Duration quiet) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (true) {
            long now = System.nanoTime();
            long stillQuiet = quiet.toNanos() - (now - lastEnd);
            if (underWay == 0 && stillQuiet <= 0) {
                return true;
            }
            long left = deadline - now;
            if (left <= 0) {
                return false;
            }
            long sleep = underWay == 0 ? Math.min(stillQuiet, left) : left;
            wait(Math.max(1, sleep / 1_000_000));
        }
    }
}
