"""What the tests of the house share."""

from tests.house.projects import house as house
from tests.house.projects import tiny as tiny
