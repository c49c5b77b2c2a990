package org.conflictarchive.web.address;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** To where something stands now, for good (308). */
public final class Redirect {

	private Redirect() {
	}

	/** The file that was cited stays told. */
	public static ModelAndView to(Link link, CitedHash cited) {
		RedirectView view = new RedirectView(link.path() + cited.asQuery(), true);
		view.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
		view.setExposeModelAttributes(false);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view);
	}

}
