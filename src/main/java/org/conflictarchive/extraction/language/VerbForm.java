package org.conflictarchive.extraction.language;

/** The inflected forms of an English verb. */
public enum VerbForm {

	/** "say", also the present of plurals */
	BASE,

	/** "says" */
	PRESENT,

	/** "said", "killed": past, and for most verbs the participle too */
	PAST,

	/** "spoken": participle only */
	PARTICIPLE,

	/** "saying" */
	GERUND

}
