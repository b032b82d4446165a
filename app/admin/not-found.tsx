import { NothingHere } from '@/components/admin/nothing-here'

export default function NotFound() {
  return <NothingHere />
}
