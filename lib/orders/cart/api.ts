import { z } from 'zod'
import { defineContract } from '@/lib/http/contract'
import {
  addLineInput,
  cartAddressInput,
  cartView,
  changeLineInput,
  couponInput,
  createCartInput,
  shippingMethodInput,
} from './schema'

const cart = z.object({ id: z.uuid() })
const cartLine = cart.extend({ lineId: z.uuid() })
const tag = 'cart'

export const createCartContract = defineContract({
  id: 'createCart',
  tag,
  method: 'POST',
  path: '/carts',
  summary: 'Create an empty cart; its id is its key',
  body: createCartInput,
  status: 201,
  response: cartView,
  refusals: ['invalid'],
  idempotent: true,
})

export const getCartContract = defineContract({
  id: 'getCart',
  tag,
  method: 'GET',
  path: '/carts/{id}',
  summary: 'Read an open cart with its prices, shipping and tax as they are now',
  params: cart,
  response: cartView,
  refusals: ['not-found'],
})

export const addLineContract = defineContract({
  id: 'addLine',
  tag,
  method: 'POST',
  path: '/carts/{id}/lines',
  summary: 'Add pieces of a variant',
  params: cart,
  body: addLineInput,
  status: 201,
  response: cartView,
  refusals: ['invalid', 'not-found', 'cart-closed', 'out-of-stock'],
  idempotent: true,
})

export const changeLineContract = defineContract({
  id: 'changeLine',
  tag,
  method: 'PATCH',
  path: '/carts/{id}/lines/{lineId}',
  summary: 'Change the quantity of a line; 0 removes it',
  params: cartLine,
  body: changeLineInput,
  response: cartView,
  refusals: ['invalid', 'not-found', 'cart-closed', 'out-of-stock'],
})

export const removeLineContract = defineContract({
  id: 'removeLine',
  tag,
  method: 'DELETE',
  path: '/carts/{id}/lines/{lineId}',
  summary: 'Remove a line',
  params: cartLine,
  response: cartView,
  refusals: ['invalid', 'not-found', 'cart-closed'],
})

export const setAddressContract = defineContract({
  id: 'setCartAddress',
  tag,
  method: 'PUT',
  path: '/carts/{id}/address',
  summary: 'Say where the parcel goes and who hears of it',
  params: cart,
  body: cartAddressInput,
  response: cartView,
  refusals: ['invalid', 'not-found', 'cart-closed', 'not-shippable'],
})

export const setShippingMethodContract = defineContract({
  id: 'setCartShippingMethod',
  tag,
  method: 'PUT',
  path: '/carts/{id}/shipping-method',
  summary: 'Choose one of the shipping options',
  params: cart,
  body: shippingMethodInput,
  response: cartView,
  refusals: ['invalid', 'not-found', 'cart-closed', 'address-missing'],
})

export const applyCouponContract = defineContract({
  id: 'applyCoupon',
  tag,
  method: 'POST',
  path: '/carts/{id}/coupons',
  summary: 'Use a coupon; a cart has one, and another takes its place',
  params: cart,
  body: couponInput,
  status: 201,
  response: cartView,
  refusals: ['invalid', 'not-found', 'cart-closed', 'coupon-unavailable'],
})

export const removeCouponContract = defineContract({
  id: 'removeCoupon',
  tag,
  method: 'DELETE',
  path: '/carts/{id}/coupons/{code}',
  summary: 'Take a coupon off the cart',
  params: cart.extend(couponInput.shape),
  response: cartView,
  refusals: ['invalid', 'not-found', 'cart-closed'],
})

export const contracts = [
  createCartContract,
  getCartContract,
  addLineContract,
  changeLineContract,
  removeLineContract,
  setAddressContract,
  setShippingMethodContract,
  applyCouponContract,
  removeCouponContract,
]
