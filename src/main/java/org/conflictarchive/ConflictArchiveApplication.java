package org.conflictarchive;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program, nothing else. */
@SpringBootApplication
public class ConflictArchiveApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(ConflictArchiveApplication.class, arguments);
	}

}
