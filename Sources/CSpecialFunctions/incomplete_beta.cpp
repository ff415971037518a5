#include "CSpecialFunctions.h"

#include <boost/math/special_functions/beta.hpp>

#include "Quiet.hpp"

double beta_lower(double a, double b, double x) {
  return quietly([=] { return boost::math::ibeta(a, b, x, Quiet()); });
}

double beta_upper(double a, double b, double x) {
  return quietly([=] { return boost::math::ibetac(a, b, x, Quiet()); });
}

double beta_lower_inverse(double a, double b, double probability, double *complement) {
  return quietly([=] { return boost::math::ibeta_inv(a, b, probability, complement, Quiet()); });
}

double beta_upper_inverse(double a, double b, double probability, double *complement) {
  return quietly([=] { return boost::math::ibetac_inv(a, b, probability, complement, Quiet()); });
}
