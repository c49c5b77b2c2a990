package org.conflictarchive.extraction.statements;

/**
 * What a cue verb governs; the classes are explained in the word list {@code cue-verbs}.
 */
enum Frame {

	THAT, NP, TELL, ASK, ABOUT, TO, OF, AS, NAME, FOR, ON, ING, BLAME, SPEECH, QUOTE, POINT, OUT, READ, TOLL, COUNT

}
