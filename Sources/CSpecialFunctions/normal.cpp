#include "CSpecialFunctions.h"

#include <boost/math/special_functions/erf.hpp>

#include "Quiet.hpp"

double normal_upper(double x) {
  return boost::math::erfc(x / boost::math::constants::root_two<double>(), Quiet()) / 2;
}

double normal_upper_quantile(double probability) {
  return boost::math::constants::root_two<double>() *
         boost::math::erfc_inv(2 * probability, Quiet());
}
