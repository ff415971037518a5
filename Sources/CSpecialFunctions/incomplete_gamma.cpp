#include "CSpecialFunctions.h"

#include <boost/math/special_functions/gamma.hpp>

#include "Quiet.hpp"

double gamma_lower(double shape, double x) {
  return quietly([=] { return boost::math::gamma_p(shape, x, Quiet()); });
}

double gamma_upper(double shape, double x) {
  return quietly([=] { return boost::math::gamma_q(shape, x, Quiet()); });
}

double gamma_lower_inverse(double shape, double probability) {
  return quietly([=] { return boost::math::gamma_p_inv(shape, probability, Quiet()); });
}

double gamma_upper_inverse(double shape, double probability) {
  return quietly([=] { return boost::math::gamma_q_inv(shape, probability, Quiet()); });
}
