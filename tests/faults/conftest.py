"""What the tests of faults share."""

from tests.house.projects import house as house
from tests.house.projects import tiny as tiny
