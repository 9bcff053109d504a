"""What the tests of the site's files share."""

from tests.built_site import site as site
