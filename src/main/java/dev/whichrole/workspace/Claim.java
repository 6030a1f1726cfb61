package dev.whichrole.workspace;

/** How surely a matter is a role's. */
public enum Claim {
    /** It is written down, here or in the glossary, or as good as that. */
    SURE,
    /** It reads like it. */
    FAIRLY,
    /** It is the likeliest of several, and no more. */
    UNSURE
}
